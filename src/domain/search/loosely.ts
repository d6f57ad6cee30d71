import {
  CHECKED,
  FETCHED,
  intersect,
  searchExactly,
  standsIn,
  type Loosened,
  type Setting,
} from './engine.ts';
import type { Ground } from './ground.ts';
import type { Loose } from './loose-tables.ts';
import { joinPieces, notesOf } from './notes.ts';
import { unitsOfBlock, type Block } from './page.ts';
import { sizeOf, worthOf, type Part, type Step } from './part.ts';
import { groupsOf, type Group } from './query.ts';
import { resolveGroup } from './resolve.ts';
import { isHan, unitsOf } from './units.ts';

/** How much of a query a part can stand for where another part leads nowhere. */
const TRUST: Readonly<Record<Step, number>> = {
  exact: 1,
  form: 0.75,
  synonym: 1,
  pinyin: 1,
  related: 1,
  near: 0.75,
};
/** From this size on a query is read as a sentence. */
const SENTENCE = 8;
/** The same, with the words that only ask. */
const QUESTION = 8;

const makeGround = (setting: Setting, loose: Loose): Ground => {
  const { corpus } = setting;
  let blocks: Promise<readonly Block[]> | undefined;
  const readBlocks = async () => {
    const ids = (await corpus.ids()).slice(0, corpus.size > CHECKED ? FETCHED : CHECKED);
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
    for (const id of part.ids) weights.set(id, (weights.get(id) ?? 0) + worthOf(part, total));
  const best = Math.max(...weights.values());
  return {
    ids: new Set([...weights].flatMap(([id, weight]) => (weight >= best * 0.55 ? [id] : []))),
    partial: true,
  };
};

/** 概念 验证 平台 is one word of the tables, typed with spaces. */
const joinKnown = (loose: Loose, groups: readonly Group[]): readonly Group[] => {
  const units = groups.flatMap((group) => group.units);
  return groups.length > 1 && loose.lexicon.lookUp(units).some((m) => m.relation === 'same')
    ? [{ typed: groups.map((group) => group.typed).join(' '), units }]
    : groups;
};

const loosen = async (setting: Setting, loose: Loose, typed: string) => {
  const q = loose.simplify(typed);
  const groups = joinKnown(loose, groupsOf(q));
  if (q !== typed) {
    const parts = await searchExactly(setting, groups);
    const notes = parts?.map((part): Part => ({ ...part, step: 'form', typed }));
    if (notes)
      return {
        howto: false,
        field: false,
        parts: notes,
        used: notes,
        missing: [],
        enough: true,
        groups,
      };
  }
  const ground = makeGround(setting, loose);
  const parts: Part[] = [];
  const missing: string[] = [];
  let lost = 0;
  const units = unitsOf(q).map((unit) => unit.value);
  const asks = (list: Loose['isHowto']) => units.some((_, at) => list.at(units, at) > 0);
  const answer = { howto: asks(loose.isHowto), field: asks(loose.isField) };
  for (const group of groups) {
    const asked = Math.max(
      loose.isHowto.at(group.units, 0),
      loose.isField.at(group.units, 0),
      loose.isStop.at(group.units, 0),
    );
    if (asked === group.units.length && (await ground.stands(group.units)).size === 0) continue;
    const resolved = await resolveGroup(ground, group);
    parts.push(...resolved.parts);
    missing.push(...joinPieces(group.typed, resolved.missing));
    for (const text of resolved.missing) lost += sizeOf(unitsOf(text).map((u) => u.value));
  }
  const strong = parts.filter((part) => !part.generic);
  const held = strong.reduce((sum, part) => sum + part.size * TRUST[part.step], 0);
  // Whole sentences hold words that say little; a short query must be met for the most part.
  const share = held + lost >= SENTENCE || sizeOf(units) >= QUESTION ? 0.4 : 1;
  const enough = strong.length > 0 ? held >= lost * share : lost === 0;
  const used =
    !enough || (answer.howto && strong.length === 0) ? [] : strong.length > 0 ? strong : parts;
  return { ...answer, parts, used, missing: enough ? missing : [], enough, groups };
};

/** The looser steps: what the words typed may stand for, and what must be said about it. */
export const searchLoosely = async (
  setting: Setting,
  loose: Loose,
  query: string,
): Promise<Loosened> => {
  const found = await loosen(setting, loose, query);
  const choice = choose(found.used, setting.corpus.size);
  const notes = found.enough ? notesOf(found.groups, found.parts, found.missing) : [];
  if (choice.partial) notes.push({ kind: 'partial' });
  const parts = found.parts.filter(
    (part) => found.used.length > 0 && (found.used.includes(part) || part.generic),
  );
  return { parts, ids: choice.ids, notes, howto: found.howto, field: found.field };
};
