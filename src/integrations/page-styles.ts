import { givenBy } from './given-classes.ts';
import { readSheet, type Sheet } from './used-styles.ts';

const STYLE = /<style>(.*?)<\/style>/gs;

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
  const sheets = new Map<string, Sheet & { readonly made: Map<string, string> }>();
  const sheetOf = (css: string) => {
    const sheet = sheets.get(css) ?? { ...readSheet(css), made: new Map<string, string>() };
    sheets.set(css, sheet);
    return sheet;
  };
  return (html) => {
    const lists = new Set(
      Array.from(html.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names),
    );
    const here = new Set([...ofWorker, ...[...lists].flatMap((names) => names.split(/\s+/))]);
    return html.replace(STYLE, (_, css: string) => {
      const { classes, used, made } = sheetOf(css);
      // Pages of one kind mostly need the same rules.
      const key = classes.filter((name) => here.has(name)).join(' ');
      const kept = made.get(key) ?? used((name) => here.has(name) || comesLater(name));
      made.set(key, kept);
      return `<style>${kept}</style>`;
    });
  };
};
