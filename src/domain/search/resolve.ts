import { readAmount } from './amount.ts';
import { isHanUnit, show, textOf, type Ground } from './ground.ts';
import type { LexiconMatch } from './lexicon.ts';
import { mend } from './mend.ts';
import { readTypedPinyin, runsByPinyin, runsBySound } from './pinyin.ts';
import { sizeOf, type Part, type Step } from './part.ts';
import type { Group } from './query.ts';
import { wordsOf } from './units.ts';
import { american, isFormOf, isSlip, isSpelling, matchWord } from './words.ts';

/** Parts found, and what was typed but leads nowhere. */
export interface Resolved {
  readonly parts: readonly Part[];
  readonly missing: readonly string[];
}

const partOf = async (
  ground: Ground,
  typed: readonly string[],
  step: Step,
  phrases: readonly (readonly string[])[],
  terms?: readonly string[],
): Promise<Part | null> => {
  const ids = new Set<string>();
  const standing: (readonly string[])[] = [];
  for (const phrase of phrases) {
    const found = await ground.stands(phrase);
    if (found.size > 0) standing.push(phrase);
    for (const id of found) ids.add(id);
  }
  if (ids.size === 0) return null;
  return {
    typed: show(typed),
    step,
    terms: terms ?? standing.map(show),
    phrases: standing,
    ids,
    generic: ground.loose.isGeneric.at(typed, 0) === typed.length,
    size: sizeOf(typed),
  };
};

const byLexicon = async (
  ground: Ground,
  typed: readonly string[],
  matches: readonly LexiconMatch[],
): Promise<Part | null> => {
  for (const relation of ['same', 'related'] as const) {
    const met = matches.filter((match) => match.relation === relation);
    const part = await partOf(
      ground,
      typed,
      relation === 'same' ? 'synonym' : 'related',
      met.flatMap((match) => match.entry.inText.map(wordsOf)),
      [...new Set(met.flatMap(({ entry }) => (entry.inText.length > 0 ? [entry.name] : [])))],
    );
    if (part) return part;
  }
  return null;
};

const byAmount = (ground: Ground, group: Group) => {
  const cny = readAmount(group.typed);
  if (cny === null) return null;
  const million = cny / 1_000_000;
  const chinese = [String(cny / 10_000), '万', '元'];
  const english = million >= 1 ? ['rmb', String(million), 'million'] : ['rmb', String(cny)];
  return partOf(
    ground,
    group.units,
    'form',
    ground.lang === 'zh' ? [chinese, english] : [english, chinese],
    [
      ground.lang === 'zh'
        ? chinese.join('')
        : `RMB ${million >= 1 ? `${million} million` : cny.toLocaleString('en-US')}`,
    ],
  );
};

/** Runs that are part of a known term, where there are any: 孵化器 rather than 孵化企. */
const knownRuns = (ground: Ground, runs: readonly string[]): readonly string[] => {
  const known = runs.filter((run) =>
    ground.loose.lexicon.entries.some((e) =>
      [e.name, ...e.inText].some((word) => word.includes(run)),
    ),
  );
  return known.length > 0 ? known : runs;
};

const byRuns = async (
  ground: Ground,
  typed: readonly string[],
  step: Step,
  runsIn: (text: string) => string[],
): Promise<Part | null> => {
  const inText = await partOf(
    ground,
    typed,
    step,
    knownRuns(ground, runsIn(await textOf(ground))).map(wordsOf),
  );
  if (inText) return inText;
  const words = ground.loose.lexicon.entries.flatMap((e) => [...e.same, ...e.related]).join('\n');
  const met = [...new Set(runsIn(words))].flatMap((run) =>
    ground.loose.lexicon.lookUp(wordsOf(run)),
  );
  const part = await byLexicon(ground, typed, met);
  return part && { ...part, step: step === 'pinyin' ? part.step : 'near' };
};

/** 发改委 stands for 发展改革委: the same characters in the same order, at most four between two. */
const runsShortened = (text: string, typed: readonly string[]): string[] => {
  const found = new Set<string>();
  for (
    let from = text.indexOf(typed[0] ?? '');
    from >= 0;
    from = text.indexOf(typed[0] ?? '', from + 1)
  ) {
    let at = from;
    const fits = typed.slice(1).every((char) => {
      const next = text.indexOf(char, at + 1);
      const between = text.slice(at + 1, next);
      if (next < 0 || between.length > 4 || /[^\p{Script=Han}“”（）]/u.test(between)) return false;
      at = next;
      return true;
    });
    if (fits && at - from + 1 <= typed.length * 2 + 2) found.add(text.slice(from, at + 1));
  }
  return [...found];
};

/** Longer words of the tables that hold what was typed: near, not the same. */
const byContaining = async (ground: Ground, units: readonly string[]): Promise<Part | null> => {
  const typed = units.join('');
  const holds = isHanUnit(typed)
    ? (key: readonly string[]) => key.join('').includes(typed)
    : (key: readonly string[]) => key[0] === typed;
  const { lexicon } = ground.loose;
  const met = [...lexicon.keys()].filter(holds).flatMap((key) => [...lexicon.lookUp(key)]);
  const part = await byLexicon(
    ground,
    units,
    met.filter((match) => match.relation === 'same'),
  );
  return part && { ...part, step: 'related' };
};

const byWord = async (ground: Ground, word: string): Promise<Part | null> => {
  const letters = readTypedPinyin(word);
  const vocabulary = await ground.vocabulary();
  const known = new Set(
    [...ground.loose.lexicon.keys()].flatMap((key) => (key.length === 1 ? key : [])),
  );
  const matches = matchWord(word, new Set([...vocabulary, ...known])).filter(
    (match) => match.kind !== 'typo' || isSlip(american(word), match.word),
  );
  const spelling = matches[0]?.kind;
  const read = async () => {
    const words = matches.map((match) => match.word);
    const step = spelling === 'typo' ? 'near' : 'form';
    const inText = await partOf(
      ground,
      [word],
      step,
      words.filter((w) => vocabulary.has(w)).map((w) => [w]),
    );
    if (inText) return inText;
    const part = await byLexicon(
      ground,
      [word],
      words.flatMap((w) => ground.loose.lexicon.lookUp([w])),
    );
    return part && spelling === 'typo' ? { ...part, step: 'near' as const } : part;
  };
  const spelt = spelling === undefined || spelling === 'typo' ? null : await read();
  if (spelt) return spelt;
  const sounded =
    letters === null || letters.length < 4
      ? null
      : await byRuns(ground, [word], 'pinyin', (text) =>
          runsByPinyin(text, letters, ground.loose.readings),
        );
  return sounded ?? (spelling === 'typo' ? read() : byContaining(ground, [word]));
};

/** The same words in another number or spelling: data centre, incubator. */
const byForms = async (ground: Ground, units: readonly string[]): Promise<Part | null> => {
  if (units.length > 4 || units.some(isHanUnit)) return null;
  const vocabulary = [...(await ground.vocabulary())];
  let phrases: string[][] = [[]];
  for (const unit of units) {
    const words = vocabulary.filter((word) => word === unit || isSpelling(word, unit));
    phrases = phrases.flatMap((phrase) => words.map((word) => [...phrase, word])).slice(0, 24);
  }
  return partOf(ground, units, 'form', phrases);
};

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
const scan = async (ground: Ground, units: readonly string[]): Promise<Resolved> => {
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
