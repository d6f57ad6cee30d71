import { givenBy } from './given-classes.ts';
import { usedStyles } from './used-styles.ts';

const STYLE = /(?<=<style>).*?(?=<\/style>)/gs;

/**
 * Leaves on a page the rules whose classes stand on it or in a script: sheets are shared by kinds of
 * page, but each page carries its own inside.
 *
 * @param scripts what may put classes into pages
 * @param ofWorker classes of what the service worker puts in: it is written after the pages
 */
export const slimmer = (
  scripts: readonly string[],
  ofWorker: readonly string[],
): ((html: string) => string) => {
  const comesLater = givenBy(scripts);
  // Pages of one kind mostly need the same rules.
  const known = new Map<string, string>();
  return (html) => {
    const here = new Set(
      [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
    );
    for (const name of ofWorker) here.add(name);
    const names = [...here].sort().join(' ');
    return html.replace(STYLE, (css) => {
      const key = `${names}\n${css}`;
      const used = known.get(key) ?? usedStyles(css, (name) => here.has(name) || comesLater(name));
      known.set(key, used);
      return used;
    });
  };
};
