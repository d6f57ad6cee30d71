import { isHanUnit, show, type Ground } from './ground.ts';
import type { LexiconMatch } from './lexicon.ts';
import { sizeOf, type Part } from './part.ts';
import { byAmount, byContaining, byLexicon, byWord, partOf } from './steps.ts';
import { isFormOf } from './words.ts';

/** Parts found, and what was typed but leads nowhere. */
export interface Resolved {
  readonly parts: readonly Part[];
  readonly missing: readonly string[];
}

const sameForms = (key: readonly string[], units: readonly string[]): boolean =>
  key.length === units.length && key.every((word, i) => isFormOf(word, units[i] ?? ''));

const lexiconAt = (
  ground: Ground,
  units: readonly string[],
  at: number,
): [number, LexiconMatch[]] => {
  const { lexicon } = ground.loose;
  for (let length = Math.min(lexicon.longest, units.length - at); length > 0; length -= 1) {
    const slice = units.slice(at, at + length);
    const direct = lexicon.lookUp(slice);
    if (direct.length > 0) return [length, [...direct]];
    if (!isHanUnit(slice[0] ?? '')) {
      const forms = [...lexicon.keys()].filter((key) => sameForms(key, slice));
      if (forms.length > 0) return [length, forms.flatMap((key) => [...lexicon.lookUp(key)])];
    }
  }
  return [0, []];
};

/** The longest sum of money that begins at a place, and how many units it takes. */
const amountAt = async (
  ground: Ground,
  units: readonly string[],
  at: number,
): Promise<[number, Part] | null> => {
  for (let length = Math.min(8, units.length - at); length > 1; length -= 1) {
    const slice = units.slice(at, at + length);
    const part = await byAmount(ground, { typed: show(slice), units: slice });
    if (part) return [length, part];
  }
  return null;
};

/** Say nothing at the edge of a phrase. */
const isJoint = (unit: string | undefined): boolean =>
  /^(?:an?|and|as|at|by|for|from|in|into|is|of|on|or|that|the|to|under|with)$/.test(unit ?? '');

/** How many units from a place on stand in the text as one, without joints at its ends. */
const standingAt = async (
  ground: Ground,
  units: readonly string[],
  at: number,
): Promise<number> => {
  if (isJoint(units[at])) return 0;
  let standing = 0;
  while (
    at + standing < units.length &&
    (await ground.stands(units.slice(at, at + standing + 1))).size > 0
  )
    standing += 1;
  // A word of the tables that begins in the run and goes beyond it says more than the rest of the run.
  for (let inside = at + 1; inside < at + standing; inside += 1)
    for (let end = at + standing + 1; end - inside <= ground.loose.lexicon.longest; end += 1)
      if (end <= units.length && ground.loose.lexicon.lookUp(units.slice(inside, end)).length > 0)
        standing = inside - at;
  while (isJoint(units[at + standing - 1])) standing -= 1;
  return standing;
};

/** Reads a run from left to right, each time taking the longest words known to the text or the tables. */
export const scan = async (ground: Ground, units: readonly string[]): Promise<Resolved> => {
  const parts: Part[] = [];
  const missing: string[][] = [];
  let open: string[] = [];
  const close = async () => {
    const long = open.length >= 2 && open.length <= 6 && open.every(isHanUnit);
    const part = long ? await byContaining(ground, open) : null;
    if (part) parts.push(part);
    else if (open.length > 0) missing.push(open);
    open = [];
  };
  for (let at = 0; at < units.length;) {
    const standing = await standingAt(ground, units, at);
    const [known, matches] = lexiconAt(ground, units, at);
    const stop = ground.loose.isStop.at(units, at);
    const asked = Math.max(ground.loose.isHowto.at(units, at), ground.loose.isField.at(units, at));
    const says = sizeOf(units.slice(at, at + standing)) >= 2;
    let taken = 0;
    let part: Part | null = null;
    const sum = await amountAt(ground, units, at);
    if (sum && sum[0] > Math.max(known, standing)) [taken, part] = sum;
    else if (Math.max(stop, asked) >= Math.max(says ? standing : 0, known))
      taken = Math.max(stop, asked);
    if (taken === 0 && says && standing >= known) {
      taken = standing;
      part = await partOf(ground, units.slice(at, at + taken), 'exact', [
        units.slice(at, at + taken),
      ]);
    } else if (taken === 0 && known > 0) {
      taken = known;
      part = await byLexicon(ground, units.slice(at, at + taken), matches);
    } else if (taken === 0 && !isHanUnit(units[at] ?? '') && !/^\d/.test(units[at] ?? '')) {
      part = await byWord(ground, units[at] ?? '');
      taken = part ? 1 : 0;
    }
    if (taken > 0) {
      await close();
      if (part) parts.push(part);
      else if (taken === known && taken > Math.max(stop, asked))
        missing.push(units.slice(at, at + taken));
      at += taken;
    } else {
      open.push(units[at] ?? '');
      at += 1;
    }
  }
  await close();
  return { parts, missing: missing.map(show) };
};
