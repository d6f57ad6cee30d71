import { isHanUnit, show, textOf, type Ground } from './ground.ts';
import { mend } from './mend.ts';
import { sizeOf, type Part } from './part.ts';
import { readTypedPinyin, runsByPinyin, runsBySound } from './pinyin.ts';
import type { Group } from './query.ts';
import { scan, type Resolved } from './scan.ts';
import {
  byAmount,
  byContaining,
  byForms,
  byLexicon,
  byRuns,
  partOf,
  runsShortened,
} from './steps.ts';
import { wordsOf } from './units.ts';

/** Resolves what is left once slips are mended; what comes of a mended word is near, and is named as typed. */
const byMending = async (ground: Ground, units: readonly string[]): Promise<Resolved | null> => {
  const mended = await mend(ground, units);
  if (!mended) return null;
  const group = { typed: show(mended.units), units: mended.units };
  const { parts, missing } = await resolveGroup(ground, group, true);
  const asTyped = (text: string) =>
    mended.changes.reduce((typed, { from, to }) => typed.replace(to, from), text);
  return {
    missing: missing.map(asTyped),
    parts: parts.map((part) => {
      const typed = asTyped(part.typed);
      return typed === part.typed ? part : { ...part, typed, step: 'near' };
    }),
  };
};

/** Leads a run of the query to words of the text, by the closest step that leads anywhere. */
export const resolveGroup = async (
  ground: Ground,
  group: Group,
  isMended = false,
): Promise<Resolved> => {
  const { units } = group;
  const one = (part: Part): Resolved => ({ parts: [part], missing: [] });
  const exact = await partOf(ground, units, 'exact', [units]);
  if (exact) return one(exact);
  const amount = await byAmount(ground, group);
  if (amount) return one(amount);
  const forms = await byForms(ground, units);
  if (forms) return one(forms);
  const known = ground.loose.lexicon.lookUp(units);
  if (known.length > 0) {
    const part = await byLexicon(ground, units, known);
    return part ? one(part) : { parts: [], missing: [group.typed] };
  }
  const letters = units.every((unit) => !isHanUnit(unit)) ? readTypedPinyin(group.typed) : null;
  if (letters !== null && units.length > 1) {
    const part = await byRuns(ground, units, 'pinyin', (text) =>
      runsByPinyin(text, letters, ground.loose.readings),
    );
    if (part) return one(part);
  }
  if (units.length >= 2 && units.length <= 12 && units.every(isHanUnit)) {
    const typed = units.join('');
    const sounded =
      units.length < 3
        ? null
        : await byRuns(ground, units, 'near', (text) =>
            runsBySound(text, typed, ground.loose.readings),
          );
    if (sounded) return one(sounded);
  }
  const mended = isMended ? null : await byMending(ground, units);
  if (mended) return mended;
  const scanned = await scan(ground, units);
  const covered = scanned.parts.filter((p) => !p.generic).reduce((sum, p) => sum + p.size, 0);
  if (units.length >= 2 && units.length <= 8 && units.every(isHanUnit) && covered < sizeOf(units)) {
    const short =
      units.length < 3
        ? null
        : await partOf(
            ground,
            units,
            'near',
            runsShortened(await textOf(ground), units).map(wordsOf),
          );
    if (short) return one(short);
    const held = covered === 0 ? await byContaining(ground, units) : null;
    if (held) return one(held);
  }
  return scanned;
};
