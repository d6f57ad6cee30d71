/** The script files that a page asks for (see `late-script.ts`). */
const ASKED = /import\("[^"]*\/([\w.-]+)"\)/g;
/** Those that a script speaks of, as built sites write them: `"./panel.a1B_-.js"`. */
const NAMED = /["'`]\.\/([\w.-]+)["'`]/g;

/**
 * Finds the scripts that may run on a page: those it asks for, and what they import, at once or later.
 *
 * @param scripts each script's text by the name of its file
 * @returns names of files, sorted
 */
export const reachedScripts = (html: string, scripts: ReadonlyMap<string, string>): string[] => {
  const named = (by: RegExp, text = '') =>
    Array.from(text.matchAll(by), ([, name = '']) => name).filter((name) => scripts.has(name));
  const reached = new Set(named(ASKED, html));
  // A set grows while it is walked.
  for (const name of reached) for (const next of named(NAMED, scripts.get(name))) reached.add(next);
  return [...reached].sort();
};
