import type { Lang } from '../lang.ts';
import { occurrences, type Range } from './occurrences.ts';
import type { Block, SearchPage } from './page.ts';
import { worthOf, type Part } from './part.ts';

/** A sentence of a hit with the stretches to mark. */
export interface HitBlock {
  readonly block: Block;
  readonly ranges: readonly Range[];
}

/** A measure that answers a query. */
export interface Hit {
  readonly page: SearchPage;
  /** Stretches of the title, in the page's language. */
  readonly title: readonly Range[];
  /** Sentences that hold the words, the best first; at most three. */
  readonly sentences: readonly HitBlock[];
  /** The names of the responsible bodies, where they hold the words. */
  readonly bodies: HitBlock | null;
  /** `N.sK` or `N.x` to which the hit leads; null: the measure. */
  readonly place: string | null;
  /** The words met, as they stand in the sentence the hit leads to. */
  readonly words: string;
}

const TITLE_WEIGHT = 4;
const TITLE_SHARE = 0.6;
const OFTEN_SHARE = 0.2;
const BODIES_WEIGHT = 0.6;
const OTHER_LANGUAGE_WEIGHT = 0.8;
/** What a word in its other number counts beside the very word typed. */
const OTHER_NUMBER_WEIGHT = 0.5;

const countIn = (blocks: readonly Block[], part: Part): number =>
  blocks.reduce(
    (sum, block) =>
      sum +
      part.phrases.reduce(
        (n, phrase, i) =>
          n +
          occurrences(block, phrase).length *
            (i > 0 && part.step === 'exact' ? OTHER_NUMBER_WEIGHT : 1),
        0,
      ),
    0,
  );

/** Title first, then how often: one part counts the more the fewer measures hold it. */
export const scoreOf = (
  page: SearchPage,
  id: string,
  parts: readonly Part[],
  total: number,
  lang: Lang,
): number =>
  parts.reduce((sum, part) => {
    if (!part.ids.has(id)) return sum;
    const value = (wanted: Lang) => {
      const of = (test: (block: Block) => boolean) =>
        countIn(
          page.blocks.filter((block) => block.lang === wanted && test(block)),
          part,
        );
      const body = of((block) => block.id !== 'title' && block.id !== 'bodies');
      const title = of((block) => block.id === 'title') > 0;
      const bodies = of((block) => block.id === 'bodies') > 0 ? BODIES_WEIGHT : 0;
      // Of several words each must count: none may win by standing often or in a title.
      return parts.length > 1
        ? (title ? TITLE_SHARE : 0) + (body > 0 ? 1 + Math.log(body) * OFTEN_SHARE : bodies)
        : (title ? TITLE_WEIGHT : 0) + (body > 0 ? 1 + Math.log(body) : 0) + bodies;
    };
    const other = lang === 'zh' ? 'en' : 'zh';
    const best = Math.max(value(lang), value(other) * OTHER_LANGUAGE_WEIGHT);
    return sum + best * worthOf(part, total);
  }, 0);

/** Finds what to mark on a page. */
export const makeHit = (page: SearchPage, parts: readonly Part[], lang: Lang): Hit => {
  const rangesIn = (block: Block) =>
    parts.flatMap((part) => part.phrases.flatMap((phrase) => occurrences(block, phrase)));
  const strong = parts.filter((part) => !part.generic);
  const worth = ({ block, ranges }: HitBlock) =>
    strong.filter((part) => countIn([block], part) > 0).length * 10 +
    ranges.length +
    (block.lang === lang ? 5 : 0);
  const met = page.blocks
    .map((block) => ({ block, ranges: rangesIn(block) }))
    .filter(({ ranges }) => ranges.length > 0);
  const sentences = met
    .filter(({ block }) => block.id !== 'title' && block.id !== 'bodies')
    .sort((a, b) => worth(b) - worth(a));
  const ids = new Set<string>();
  const once = sentences.filter(({ block }) => !ids.has(block.id) && ids.add(block.id));
  const own = (id: string) => met.find(({ block }) => block.id === id && block.lang === lang);
  const bodies = met.find(({ block }) => block.id === 'bodies') ?? null;
  const best = once[0];
  const range = best?.ranges[0];
  return {
    page,
    title: own('title')?.ranges ?? [],
    sentences: once.slice(0, 3),
    bodies: own('bodies') ?? bodies,
    place: best?.block.id ?? null,
    words:
      best && range && best.block.lang === lang
        ? best.block.text.slice(range.start, range.end)
        : '',
  };
};
