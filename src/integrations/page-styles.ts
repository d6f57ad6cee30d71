import { givenBy } from './given-classes.ts';
import { reachedScripts } from './reached-scripts.ts';
import { readSheet, type Sheet } from './used-styles.ts';

const STYLE = /<style>(.*?)<\/style>/gs;
const CLASSES = / class="([^"]*)"/g;
const ELEMENT = /<([a-z][a-z\d-]*)/gi;
/** Whoever reads a page puts these in where it leaves them out. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];

/** The classes and elements of a page; its head, which nobody sees, has no part in them. */
const namesOn = (page: string): Set<string> => {
  const body = page.slice(Math.max(0, page.indexOf('</head>')));
  const lists = new Set(Array.from(body.matchAll(CLASSES), ([, names = '']) => names));
  const elements = Array.from(body.matchAll(ELEMENT), ([, name = '']) => name);
  return new Set([...IMPLIED, ...elements, ...[...lists].flatMap((names) => names.split(/\s+/))]);
};

/**
 * Leaves on a page the rules whose classes and elements stand on it or in a script that may run
 * on it: sheets are shared by kinds of page, but each page carries its own inside.
 *
 * @param scripts what may put classes into pages: each script's text by the name of its file
 * @param ofWorker classes of what the service worker puts in: it is written after the pages
 */
export const slimmer = (
  scripts: ReadonlyMap<string, string>,
  ofWorker: readonly string[],
): ((html: string) => string) => {
  const once = <Value>(made: Map<string, Value>, key: string, make: () => Value): Value => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
  const given = new Map<string, (name: string) => boolean>();
  const sheets = new Map<string, Sheet & { readonly made: Map<string, string> }>();
  return (html) => {
    const reached = reachedScripts(html, scripts);
    const run = reached.join(' ');
    const comesLater = once(given, run, () =>
      givenBy(reached.map((name) => scripts.get(name) ?? '')),
    );
    const here = namesOn(html);
    for (const name of ofWorker) here.add(name);
    return html.replace(STYLE, (_, css: string) => {
      const { names, used, made } = once(sheets, css, () => ({
        ...readSheet(css),
        made: new Map<string, string>(),
      }));
      // Pages of one kind mostly need the same rules.
      const key = [run, ...names.filter((name) => here.has(name))].join(' ');
      const kept = once(made, key, () => used((name) => here.has(name) || comesLater(name)));
      return `<style>${kept}</style>`;
    });
  };
};
