/**
 * The headers a response carries beside type, length and encoding: the one place where the server
 * takes them from, so that what is tested is what a real host sends.
 */
export const responseHeaders = (path: string, type: string): ReadonlyMap<string, string> => {
  void path;
  void type;
  return new Map([['x-content-type-options', 'nosniff']]);
};
