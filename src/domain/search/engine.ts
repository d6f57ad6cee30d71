import type { Lang } from '../lang.ts';
import { cleanQuery } from './address.ts';
import type { Loose } from './loose.ts';
import { literal, occurrences, standsLiterally } from './occurrences.ts';
import { unitsOfBlock, type Block, type Corpus, type SearchPage } from './page.ts';
import { groupsOf, readDirect, type Group } from './query.ts';
import { makeHit, scoreOf, type Hit } from './rank.ts';
import { resolveGroup, sizeOf, type Ground, type Part } from './resolve.ts';
import { isHan, unitsOf } from './units.ts';

/** Something to say above the hits. */
export type Note =
  | { readonly kind: 'synonym' | 'related' | 'form' | 'pinyin' | 'near'; readonly q: string; readonly terms: readonly string[] }
  | { readonly kind: 'parts'; readonly terms: readonly string[] }
  | { readonly kind: 'partial' }
  | { readonly kind: 'missing'; readonly q: string };

/** What a search gives. */
export interface Outcome {
  readonly q: string;
  readonly hits: readonly Hit[];
  /** Ids of every hit; more than `hits` where many stand. */
  readonly total: number;
  readonly ids: ReadonlySet<string>;
  readonly notes: readonly Note[];
  /** The query asks how to apply; names a field that the text does not list. */
  readonly howto: boolean;
  readonly field: boolean;
  /** The words of the text that the hits hold. */
  readonly terms: readonly string[];
}

/** What a search needs. */
export interface Setting {
  readonly lang: Lang;
  readonly corpus: Corpus;
  /** Tables for the looser steps; the query says which are needed. */
  readonly loose: (query: string) => Promise<Loose>;
  /** Only these measures, by filter; null: all. */
  readonly within?: ReadonlySet<string> | null;
}

/** So many candidates are held against their text; beyond, the index alone decides. */
const CHECKED = 64;
/** So many hits are shown at once. */
export const SHOWN = 20;

const makeStands = (corpus: Corpus) => {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const read = async (phrase: readonly string[]): Promise<ReadonlySet<string>> => {
    const found = await corpus.find(phrase);
    if (found.size === 0 || found.size > CHECKED || corpus.size > CHECKED) return found;
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
const standsIn = (corpus: Corpus) => {
  const known = standsByCorpus.get(corpus) ?? makeStands(corpus);
  standsByCorpus.set(corpus, known);
  return known;
};

const intersect = (sets: readonly ReadonlySet<string>[]): Set<string> => {
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

const makeGround = (setting: Setting, loose: Loose): Ground => {
  const { corpus } = setting;
  let blocks: Promise<readonly Block[]> | undefined;
  const readBlocks = async () => {
    const ids = (await corpus.ids()).slice(0, CHECKED);
    return (await Promise.all(ids.map((id) => corpus.page(id)))).flatMap((page) => page.blocks);
  };
  const all = () => (blocks ??= readBlocks());
  let words: Promise<ReadonlySet<string>> | undefined;
  const readWords = async () =>
    new Set(
      (await all())
        .flatMap((block) => unitsOfBlock(block).map((unit) => unit.value))
        .filter((unit) => !isHan(unit.charAt(0))),
    );
  return {
    lang: setting.lang,
    loose,
    stands: standsIn(corpus),
    blocks: all,
    vocabulary: () => (words ??= readWords()),
  };
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

const searchExactly = async (setting: Setting, groups: readonly Group[]): Promise<Part[] | null> => {
  const stands = standsIn(setting.corpus);
  const parts: Part[] = [];
  for (const group of groups) {
    const ids = await preferLiteral(setting.corpus, group, await stands(group.units));
    if (ids.size === 0) return null;
    parts.push(exactPart(group, ids));
  }
  return intersect(parts.map((part) => part.ids)).size > 0 ? parts : null;
};

const notesOf = (groups: readonly Group[], parts: readonly Part[], missing: readonly string[]): Note[] => {
  const notes: Note[] = [];
  for (const part of parts)
    if (part.step !== 'exact') notes.push({ kind: part.step, q: part.typed, terms: part.terms });
  const exact = parts.filter((part) => part.step === 'exact' && !part.generic);
  const broken = exact.length > 0 && !exact.every((p) => groups.some((g) => g.units.join('') === p.typed.replaceAll(' ', '')));
  if (broken && missing.length === 0 && parts.length > 1)
    notes.push({ kind: 'parts', terms: parts.map((part) => part.typed) });
  if (missing.length > 0)
    notes.push(
      broken
        ? { kind: 'near', q: groups.map((group) => group.typed).join(' '), terms: exact.map((p) => p.typed) }
        : { kind: 'missing', q: missing.join(' ') },
    );
  return notes;
};

interface Choice {
  readonly ids: ReadonlySet<string>;
  readonly partial: boolean;
}

/** Pages that hold all parts; where none does, those that hold most of them. */
const choose = (parts: readonly Part[], total: number): Choice => {
  const all = intersect(parts.map((part) => part.ids));
  if (all.size > 0 || parts.length === 0) return { ids: all, partial: false };
  const weights = new Map<string, number>();
  for (const part of parts)
    for (const id of part.ids)
      weights.set(id, (weights.get(id) ?? 0) + Math.log(1 + total / part.ids.size) * part.size);
  const best = Math.max(...weights.values());
  return {
    ids: new Set([...weights].flatMap(([id, weight]) => (weight >= best * 0.55 ? [id] : []))),
    partial: true,
  };
};

const searchLoosely = async (setting: Setting, typed: string) => {
  const loose = await setting.loose(typed);
  const q = loose.simplify(typed);
  const groups = groupsOf(q);
  if (q !== typed) {
    const parts = await searchExactly(setting, groups);
    const notes = parts?.map((part): Part => ({ ...part, step: 'form', typed }));
    if (notes) return { howto: false, field: false, parts: notes, used: notes, missing: [], enough: true, groups };
  }
  const ground = makeGround(setting, loose);
  const parts: Part[] = [];
  const missing: string[] = [];
  const units = unitsOf(q).map((unit) => unit.value);
  const asks = (list: Loose['isHowto']) => units.some((_, at) => list.at(units, at) > 0);
  const answer = { howto: asks(loose.isHowto), field: asks(loose.isField) };
  for (const group of groups) {
    const asked = Math.max(loose.isHowto.at(group.units, 0), loose.isField.at(group.units, 0), loose.isStop.at(group.units, 0));
    if (asked === group.units.length && (await ground.stands(group.units)).size === 0) continue;
    const resolved = await resolveGroup(ground, group);
    parts.push(...resolved.parts);
    missing.push(...resolved.missing);
  }
  const strong = parts.filter((part) => !part.generic);
  const lost = missing.reduce((sum, text) => sum + sizeOf(unitsOf(text).map((u) => u.value)), 0);
  const held = strong.reduce((sum, part) => sum + part.size, 0);
  const enough = strong.length > 0 ? held >= lost : lost === 0;
  const used = !enough || (answer.howto && strong.length === 0) ? [] : strong.length > 0 ? strong : parts;
  return { ...answer, parts, used, missing: enough ? missing : [], enough, groups };
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
    const looked = [...kept].slice(0, CHECKED);
    const pages = await Promise.all(looked.map((id) => corpus.page(id)));
    const hits = pages
      .map((page, i) => ({ page, score: scoreOf(page, looked[i] ?? '', parts, corpus.size, setting.lang) }))
      .sort((a, b) => b.score - a.score || a.page.number - b.page.number)
      .slice(0, SHOWN)
      .map(({ page }) => makeHit(page, parts, setting.lang));
    const terms = [...new Set(parts.flatMap((part) => part.terms))];
    return { q, hits, total: kept.size, ids, terms, ...rest };
  };
  const nothing = { notes: [], howto: false, field: false };
  const direct = readDirect(q);
  if (direct) {
    for (const id of await corpus.ids()) {
      const page = await corpus.page(id);
      if (page.number !== direct.number) continue;
      const outcome = await finish([], new Set([id]), nothing);
      const { place } = direct;
      const known = place !== null && (page.blocks.some((b) => b.id === place) || page.items.some((i) => i.id === place));
      return known ? { ...outcome, hits: outcome.hits.map((hit) => ({ ...hit, place })) } : outcome;
    }
  }
  const groups = groupsOf(q);
  if (groups.length === 0) return finish([], new Set(), nothing);
  const exact = await searchExactly(setting, groups);
  if (exact) return finish(exact, intersect(exact.map((part) => part.ids)), nothing);
  const loose = await searchLoosely(setting, q);
  const choice = choose(loose.used, corpus.size);
  const notes: Note[] = loose.enough ? notesOf(loose.groups, loose.parts, loose.missing) : [];
  if (choice.partial) notes.push({ kind: 'partial' });
  const used = loose.parts.filter((part) => loose.used.length > 0 && (loose.used.includes(part) || part.generic));
  return finish(used, choice.ids, { notes, howto: loose.howto, field: loose.field });
};
