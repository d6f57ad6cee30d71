/** One finding and the page it was made on. */
export interface Finding {
  readonly path: string;
  readonly what: string;
}

/** The same finding on many pages as one line, so that a failure reads as a list of things to mend. */
export const gather = (findings: readonly Finding[]): string[] => {
  const pages = new Map<string, string[]>();
  for (const { path, what } of findings) pages.set(what, [...(pages.get(what) ?? []), path]);
  return [...pages].map(([what, [first = '', ...rest]]) =>
    rest.length === 0 ? `${first}: ${what}` : `${first} and ${rest.length} more: ${what}`,
  );
};
