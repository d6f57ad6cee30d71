import { LANGS, type Lang } from '../domain/lang.ts';
import { makeUrls } from '../domain/urls.ts';
import { startLate } from './late-script.ts';
import { securePage } from './page-security.ts';
import { slimmer } from './page-styles.ts';
import { readMeasure, type BuiltMeasure } from './search/read-measure.ts';

/** What may come to stand on the pages of a site. */
export interface FinishOptions {
  /** The sub-path it lives under. */
  readonly base: string;
  /** The text of each of its scripts by the name of the file. */
  readonly scripts: ReadonlyMap<string, string>;
  /** Classes of what the service worker puts into pages. */
  readonly ofWorker: readonly string[];
}

/** A page as the renderer gives it. */
export interface RenderedPage {
  /** Its path, from the root of the origin. */
  readonly path: string;
  readonly html: string;
}

/** A page as it is published. */
export interface FinishedPage {
  readonly html: string;
  /** How many characters of rules it did not need. */
  readonly saved: number;
  /** What the search index takes from a measure's own page. */
  readonly indexed?: { readonly lang: Lang; readonly measure: BuiltMeasure };
}

/**
 * Finishes the pages of a site: their scripts start late, their styles are only those they use, and
 * their own strict policy, last, hashes what they hold.
 *
 * @returns finishes one page; throws when it cannot be finished
 */
export const pageFinisher = ({
  base,
  scripts,
  ofWorker,
}: FinishOptions): ((page: RenderedPage) => FinishedPage) => {
  const urls = makeUrls(base);
  const searching = new Set(LANGS.map(urls.search));
  const slim = slimmer(scripts, ofWorker);
  const langOfMeasure = (path: string): Lang | undefined => {
    const number = Number(/(\d+)\/$/.exec(path)?.[1]);
    return LANGS.find((lang) => urls.measure(lang, number) === path);
  };
  return ({ path, html }) => {
    const late = startLate(html);
    const slimmed = slim(late);
    const lang = langOfMeasure(path);
    return {
      html: securePage(slimmed, { wasm: searching.has(path) }),
      saved: late.length - slimmed.length,
      ...(lang && { indexed: { lang, measure: readMeasure(html) } }),
    };
  };
};
