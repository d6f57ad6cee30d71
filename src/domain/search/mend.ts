import { areAlike, lookAlike } from './alike.ts';
import { isHanUnit, textOf, type Ground } from './ground.ts';
import { editDistance, isSlip, matchWord } from './words.ts';

/** Slips of the pen and of the ear, mended before a run is read: words that are near, never the same. */

/** A run whose slips are mended, and what was typed for each stretch that changed. */
export interface Mended {
  readonly units: readonly string[];
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Words of an alphabet that no text and no table knows: the nearest spelling, first one that makes a known
 * phrase with a neighbour, or two words typed as one.
 */
const mendWords = async (ground: Ground, units: readonly string[]): Promise<Mended> => {
  const { lexicon, isStop, isGeneric, isHowto, isField } = ground.loose;
  const vocabulary = await ground.vocabulary();
  const keys = [...lexicon.keys()];
  const known = new Set([...vocabulary, ...keys.flat()]);
  const pairs = new Set(
    keys.flatMap((key) => key.slice(1).map((unit, i) => `${key[i] ?? ''} ${unit}`)),
  );
  const isPair = async (a: string | undefined, b: string | undefined) =>
    a !== undefined &&
    b !== undefined &&
    (pairs.has(`${a} ${b}`) || (await ground.stands([a, b])).size > 0);
  const says = (unit: string) =>
    [isStop, isGeneric, isHowto, isField].some((list) => list.at([unit], 0) > 0);
  const mendOne = async (unit: string, at: number): Promise<readonly string[]> => {
    if (!/^[a-z]{4,}$/.test(unit) || known.has(unit) || says(unit)) return [unit];
    for (let cut = 3; cut <= unit.length - 3; cut += 1) {
      const two = [unit.slice(0, cut), unit.slice(cut)];
      if (two.every((half) => known.has(half)) && (await isPair(two[0], two[1]))) return two;
    }
    if (units.length === 1) return [unit];
    const matches = matchWord(unit, known);
    if (matches[0] && matches[0].kind !== 'typo') return [unit];
    const near = matches.map((match) => match.word);
    if (near.length === 0 && unit.length === 4)
      near.push(...[...known].filter((word) => editDistance(unit, word, 1) === 1));
    for (const word of near)
      if ((await isPair(units[at - 1], word)) || (await isPair(word, units[at + 1]))) return [word];
    const slips = near.filter((word) => unit.length > 4 && isSlip(unit, word));
    return [slips.find((word) => vocabulary.has(word)) ?? slips[0] ?? unit];
  };
  const words = await Promise.all(units.map(mendOne));
  return {
    units: words.flat(),
    changes: units.flatMap((from, i) => {
      const to = words[i]?.join(' ') ?? from;
      return to === from ? [] : [{ from, to }];
    }),
  };
};

/** Longer runs are sentences: what is odd in them is not a slip. */
const LONGEST_RUN = 40;
const MOST_ODD = 8;

/** Places of Chinese characters that belong to no word of the text or the tables. */
const oddPlaces = async (ground: Ground, units: readonly string[]): Promise<number[]> => {
  const { lexicon, isStop, isGeneric, isHowto, isField } = ground.loose;
  const known = new Set<number>();
  const cover = (from: number, length: number) => {
    for (let at = from; at < from + length; at += 1) known.add(at);
  };
  for (let at = 0; at < units.length; at += 1) {
    for (const list of [isStop, isGeneric, isHowto, isField]) cover(at, list.at(units, at));
    for (let length = Math.min(lexicon.longest, units.length - at); length >= 2; length -= 1)
      if (lexicon.lookUp(units.slice(at, at + length)).length > 0) cover(at, length);
    if ((await ground.stands(units.slice(at, at + 2))).size > 0) cover(at, 2);
  }
  return units.flatMap((unit, at) => (isHanUnit(unit) && !known.has(at) ? [at] : []));
};

/** How far a stretch is from a word: one slip, or characters that sound or look alike; null: too far. */
const slipBetween = (
  ground: Ground,
  typed: readonly string[],
  word: readonly string[],
): number | null => {
  const more = typed.length - word.length;
  if (more === 0) {
    const places = typed.flatMap((char, i) => (char === word[i] ? [] : [i]));
    const [a = 0, b = 0] = places;
    if (places.length === 0) return null;
    const pairs = places.map((i) => [typed[i] ?? '', word[i] ?? ''] as const);
    // Two characters that sound like two others are another word.
    if (word.length === 2)
      return pairs.length === 1 && pairs.every(([x, y]) => lookAlike(x, y)) ? 0.5 : null;
    if (pairs.every(([x, y]) => areAlike(x, y, ground.loose.readings)))
      return pairs.length * 3 <= word.length + 1 ? 0.5 * pairs.length : null;
    if (places.length === 1) return word.length >= 5 ? 1 : null;
    const swapped = b === a + 1 && typed[a] === word[b] && typed[b] === word[a];
    return places.length === 2 && swapped && word.length >= 3 ? 0.7 : null;
  }
  const [short, long] = more > 0 ? [word, typed] : [typed, word];
  const at = long.findIndex((char, i) => char !== short[i]);
  if (at < 0 || at === long.length || long.slice(at + 1).join('') !== short.slice(at).join(''))
    return null;
  const doubled = long[at] === long[at - 1];
  // What is left out at an end is a shorter word, not a slip.
  if (more < 0) return word.length >= 4 && at > 0 && at < word.length - 1 ? 1.1 : null;
  return doubled || word.length >= 4 ? 1 : null;
};

/** Stretches with odd characters that are one slip away from a word of the tables or a run of the text. */
const mendHan = async (ground: Ground, units: readonly string[]): Promise<Mended> => {
  const odd = units.length > LONGEST_RUN ? [] : await oddPlaces(ground, units);
  if (odd.length === 0 || odd.length > MOST_ODD) return { units, changes: [] };
  const { lexicon } = ground.loose;
  const keys = [...lexicon.keys()].filter(
    (key) =>
      key.length >= 2 &&
      key.length <= 12 &&
      lexicon.lookUp(key).some((match) => match.relation === 'same'),
  );
  // 孵化器 is the end of 科技型企业孵化器.
  const ends = keys.flatMap((key) => (key.length > 3 ? [key.slice(-3)] : []));
  const words = [...keys, ...ends].filter((key) => key.every(isHanUnit));
  const pieces = (await textOf(ground)).match(/\p{Script=Han}{4,}/gu) ?? [];
  const runs = [4, 5, 6].flatMap((length) =>
    pieces.flatMap((piece) =>
      Array.from({ length: Math.max(0, piece.length - length + 1) }, (_, at) =>
        Array.from(piece.slice(at, at + length)),
      ),
    ),
  );
  interface Found {
    readonly at: number;
    readonly length: number;
    readonly word: readonly string[];
    readonly worth: number;
  }
  const findAround = (place: number, from: number, list: readonly (readonly string[])[]) => {
    let best: Found | undefined;
    for (const word of list)
      for (const length of [word.length, word.length - 1, word.length + 1])
        for (let at = Math.max(from, place - length + 1); at <= place; at += 1) {
          const typed = units.slice(at, at + length);
          if (typed.length < Math.max(length, 2)) break;
          const slip = slipBetween(ground, typed, word);
          const worth = word.length - 2 * (slip ?? 0);
          if (slip !== null && worth > (best?.worth ?? 0)) best = { at, length, word, worth };
        }
    return best;
  };
  const mended: string[] = [];
  const changes: { from: string; to: string }[] = [];
  let done = 0;
  for (const place of odd) {
    if (place < done) continue;
    const found = findAround(place, done, words) ?? findAround(place, done, runs);
    if (!found) continue;
    mended.push(...units.slice(done, found.at), ...found.word);
    done = found.at + found.length;
    changes.push({ from: units.slice(found.at, done).join(''), to: found.word.join('') });
  }
  return { units: [...mended, ...units.slice(done)], changes };
};

/** Mends a run; null where there is nothing to mend. */
export const mend = async (ground: Ground, units: readonly string[]): Promise<Mended | null> => {
  const han = units.filter(isHanUnit).length;
  const mended = await (han === 0
    ? mendWords(ground, units)
    : han >= 2
      ? mendHan(ground, units)
      : { units, changes: [] });
  return mended.changes.length > 0 ? mended : null;
};
