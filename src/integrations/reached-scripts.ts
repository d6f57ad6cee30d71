/** The names of script files that a text speaks of, as built sites write them: `"./panel.a1B_-.js"`. */
const NAMED = /["'`/]([\w.-]+\.js)["'`]/g;

/**
 * Finds the scripts that may run on a page: those it names, and what they import, at once or later.
 *
 * @param scripts each script's text by the name of its file
 */
export const makeReached =
  (scripts: ReadonlyMap<string, string>) =>
  (html: string): string[] => {
    const named = (text: string) =>
      Array.from(text.matchAll(NAMED), ([, name = '']) => name).filter((name) => scripts.has(name));
    const reached = new Set(named(html));
    // A set grows while it is walked.
    for (const name of reached)
      for (const next of named(scripts.get(name) ?? '')) reached.add(next);
    return [...reached].sort();
  };
