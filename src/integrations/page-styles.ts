import { givenBy } from './given-classes.ts';
import { makeReached } from './reached-scripts.ts';
import { readSheet, type Sheet } from './used-styles.ts';

const STYLE = /<style>(.*?)<\/style>/gs;
const ELEMENT = /<([a-z][a-z\d-]*)/gi;
/** Whoever reads a page puts these in where it leaves them out. */
const IMPLIED = ['html', 'head', 'body', 'tbody'];

/** Small scripts stand on the page itself. */
const INLINE = /<script type="module">[^<]*/g;

/** What stands in the head has no class and no rule. */
const namesIn = (page: string): Set<string> => {
  const html = page.slice(page.indexOf('</head>') + 1);
  const lists = new Set(Array.from(html.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names));
  const elements = Array.from(html.matchAll(ELEMENT), ([, name = '']) => name);
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
  const reachedFrom = makeReached(scripts);
  const once = <Value>(made: Map<string, Value>, key: string, make: () => Value): Value => {
    const value = made.get(key) ?? make();
    made.set(key, value);
    return value;
  };
  const given = new Map<string, (name: string) => boolean>();
  const sheets = new Map<string, Sheet & { readonly made: Map<string, string> }>();
  return (html) => {
    const inline = html.match(INLINE) ?? [];
    const reached = reachedFrom(html);
    const run = [...reached, ...inline].join(' ');
    const comesLater = once(given, run, () =>
      givenBy([...inline, ...reached.map((name) => scripts.get(name) ?? '')]),
    );
    const here = namesIn(html);
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
