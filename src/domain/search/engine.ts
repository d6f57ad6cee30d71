import type { Lang } from '../lang.ts';
import { cleanQuery } from './address.ts';
import { literal, occurrences, standsLiterally } from './occurrences.ts';
import type { Corpus } from './page.ts';
import { sizeOf, type Part } from './part.ts';
import { groupsOf, readDirect, readDirectWithin, type Direct, type Group } from './query.ts';
import { makeHit, scoreOf, type Hit } from './rank.ts';

/** Something to say above the hits. */
export type Note =
  | {
      readonly kind: 'synonym' | 'related' | 'form' | 'pinyin' | 'near';
      readonly q: string;
      readonly terms: readonly string[];
    }
  | { readonly kind: 'parts'; readonly terms: readonly string[] }
  | { readonly kind: 'partial' }
  | { readonly kind: 'missing'; readonly q: string };

/** What a search gives. */
export interface Outcome {
  readonly q: string;
  readonly hits: readonly Hit[];
  /** How many there are; more than `hits` where many stand. */
  readonly total: number;
  /** The next of them, from a place on. */
  readonly more: (from: number) => Promise<readonly Hit[]>;
  readonly ids: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** The query asks how to apply; names a field that the text does not list. */
  readonly howto: boolean;
  readonly field: boolean;
  /** The words of the text that the hits hold. */
  readonly terms: readonly string[];
}

/** What the looser steps give. */
export interface Loosened extends Pick<Outcome, 'notes' | 'howto' | 'field'> {
  readonly parts: readonly Part[];
  readonly ids: ReadonlySet<string>;
}

/** What a search needs. */
export interface Setting {
  readonly lang: Lang;
  readonly corpus: Corpus;
  /** The looser steps (`searchLoosely`), loaded when they are needed. */
  readonly loosely: (setting: Setting, query: string) => Promise<Loosened>;
  /** Only these measures, by filter; null: all. */
  readonly within?: ReadonlySet<string> | null;
}

/** So many candidates are held against their text; beyond, the index alone decides. */
export const CHECKED = 64;
/** So many hits are shown at once. */
export const SHOWN = 20;
/** So many are fetched of a large corpus, where each is a file of its own. */
export const FETCHED = 12;
/** So many at a time when more are asked for: about 5 KB. */
export const FURTHER = 4;

const makeStands = (corpus: Corpus) => {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const read = async (phrase: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await corpus.find(phrase);
    if (found.size === 0 || corpus.size > CHECKED) return found;
    const held = new Set<string>();
    for (const id of found) {
      const page = await corpus.page(id);
      if (page.blocks.some((block) => occurrences(block, phrase).length > 0)) held.add(id);
    }
    return held;
  };
  return (phrase: readonly string[]) => {
    const key = phrase.join(' ');
    const before = known.get(key) ?? read(phrase);
    known.set(key, before);
    return before;
  };
};

const standsByCorpus = new WeakMap<Corpus, ReturnType<typeof makeStands>>();
/** Where a phrase stands, remembered. */
export const standsIn = (corpus: Corpus) => {
  const known = standsByCorpus.get(corpus) ?? makeStands(corpus);
  standsByCorpus.set(corpus, known);
  return known;
};

/** What all sets hold. */
export const intersect = (sets: readonly ReadonlySet<string>[]): Set<string> => {
  const [first, ...rest] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(first ?? [])].filter((id) => rest.every((set) => set.has(id))));
};

/** Keeps the pages that hold the very marks typed, where any does. */
const preferLiteral = async (corpus: Corpus, group: Group, ids: ReadonlySet<string>) => {
  if (literal(group.typed) === group.units.join('') || ids.size > CHECKED) return ids;
  const kept = new Set<string>();
  for (const id of ids)
    if (standsLiterally(await corpus.page(id), group.units, group.typed)) kept.add(id);
  return kept.size > 0 ? kept : ids;
};

const exactPart = (group: Group, ids: ReadonlySet<string>): Part => ({
  typed: group.typed,
  step: 'exact',
  terms: [group.typed],
  phrases: [group.units],
  ids,
  generic: false,
  size: sizeOf(group.units),
});

/** A word in its other number: patents for patent. Short words are names and have none. */
const otherNumber = (word: string): string =>
  !/^[a-z]{4,}$/.test(word)
    ? ''
    : /[^aeiou](y|ies)$/.test(word)
      ? word.replace(/(y|ies)$/, (end) => (end === 'y' ? 'ies' : 'y'))
      : /[^s]s$/.test(word)
        ? word.slice(0, -1)
        : `${word}s`;

/** Adds the pages that hold the last word in its other number. */
const withOtherNumber = async (setting: Setting, part: Part): Promise<Part> => {
  const [units = []] = part.phrases;
  const other = otherNumber(units.at(-1) ?? '');
  if (other === '') return part;
  const phrase = [...units.slice(0, -1), other];
  const ids = await standsIn(setting.corpus)(phrase);
  if (ids.size === 0) return part;
  const more = [...ids].some((id) => !part.ids.has(id));
  return {
    ...part,
    phrases: [units, phrase],
    ids: new Set([...part.ids, ...ids]),
    ...(more && { terms: [part.typed, phrase.join(' ')] }),
  };
};

/** All groups as they were typed; null where one stands nowhere or no page holds them all. */
export const searchExactly = async (
  setting: Setting,
  groups: readonly Group[],
): Promise<Part[] | null> => {
  const stands = standsIn(setting.corpus);
  const parts: Part[] = [];
  for (const group of groups) {
    const ids = await preferLiteral(setting.corpus, group, await stands(group.units));
    if (ids.size === 0) return null;
    parts.push(await withOtherNumber(setting, exactPart(group, ids)));
  }
  return intersect(parts.map((part) => part.ids)).size > 0 ? parts : null;
};

/** Answers a query: exactly where the text allows it, else by looser steps, each with a note that says so. */
export const search = async (setting: Setting, typed: string): Promise<Outcome> => {
  const q = cleanQuery(typed);
  const { corpus } = setting;
  const finish = async (
    parts: readonly Part[],
    ids: ReadonlySet<string>,
    rest: Pick<Outcome, 'notes' | 'howto' | 'field'>,
  ): Promise<Outcome> => {
    const { within } = setting;
    const kept = within ? new Set([...ids].filter((id) => within.has(id))) : ids;
    const all = [...kept];
    const isLarge = corpus.size > CHECKED;
    const rank = async (wanted: readonly string[]) => {
      const scored = wanted.map(async (id) => {
        const page = await corpus.page(id);
        return { page, score: scoreOf(page, id, parts, corpus.size, setting.lang) };
      });
      return (await Promise.all(scored)).sort(
        (a, b) => b.score - a.score || a.page.number - b.page.number,
      );
    };
    const first = await rank(isLarge ? all.slice(0, FETCHED) : all);
    const show = (ranked: typeof first) =>
      ranked.map(({ page }) => makeHit(page, parts, setting.lang));
    const hits = show(first.slice(0, SHOWN));
    const more = async (from: number) =>
      show(isLarge ? await rank(all.slice(from, from + FURTHER)) : first.slice(from, from + SHOWN));
    const terms = [...new Set(parts.flatMap((part) => part.terms))];
    return { q, hits, more, total: kept.size, ids, terms, ...rest };
  };
  const nothing = { notes: [], howto: false, field: false };
  const goTo = async (direct: Direct | null): Promise<Outcome | null> => {
    const id = direct ? await corpus.idOf(direct.number) : undefined;
    if (!direct || id === undefined) return null;
    const page = await corpus.page(id);
    const outcome = await finish([], new Set([id]), nothing);
    const { place } = direct;
    const known =
      place !== null &&
      (page.blocks.some((block) => block.id === place) ||
        page.items.some((item) => item.id === place));
    return known ? { ...outcome, hits: outcome.hits.map((hit) => ({ ...hit, place })) } : outcome;
  };
  const named = await goTo(readDirect(q));
  if (named) return named;
  const groups = groupsOf(q);
  if (groups.length === 0) return finish([], new Set(), nothing);
  const exact = await searchExactly(setting, groups);
  if (exact) {
    const notes = exact.flatMap(({ typed: written, terms }): Note[] =>
      terms.length > 1 ? [{ kind: 'form', q: written, terms: terms.slice(1) }] : [],
    );
    return finish(exact, intersect(exact.map((part) => part.ids)), { ...nothing, notes });
  }
  const within = await goTo(readDirectWithin(q));
  if (within) return within;
  const { parts, ids, ...said } = await setting.loosely(setting, q);
  return finish(parts, ids, said);
};
