import { readAmount } from './amount.ts';
import { isHanUnit, show, textOf, type Ground } from './ground.ts';
import type { LexiconMatch } from './lexicon.ts';
import { sizeOf, type Part, type Step } from './part.ts';
import { readTypedPinyin, runsByPinyin } from './pinyin.ts';
import type { Group } from './query.ts';
import { wordsOf } from './units.ts';
import { american, isSlip, isSpelling, matchWord } from './words.ts';

/**
 * The ways in which what was typed leads to words of the text: each takes the whole of it or nothing
 * (null), and says in the part's `step` how close it is. `resolve.ts` asks them in order.
 */

/** The phrases that stand in the text, as one part. */
export const partOf = async (
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

/** Synonyms of the tables; where none leads into the text, words that are near. */
export const byLexicon = async (
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

/** A sum of money, in the units of either language. */
export const byAmount = (ground: Ground, group: Group) => {
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

/** Runs of the text, or else words of the tables, that a test of sound or letters picks. */
export const byRuns = async (
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
export const runsShortened = (text: string, typed: readonly string[]): string[] => {
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
export const byContaining = async (
  ground: Ground,
  units: readonly string[],
): Promise<Part | null> => {
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

/** One word in letters: another form of it, pinyin, a slip of the pen. */
export const byWord = async (ground: Ground, word: string): Promise<Part | null> => {
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
export const byForms = async (ground: Ground, units: readonly string[]): Promise<Part | null> => {
  if (units.length > 4 || units.some(isHanUnit)) return null;
  const vocabulary = [...(await ground.vocabulary())];
  let phrases: string[][] = [[]];
  for (const unit of units) {
    const words = vocabulary.filter((word) => word === unit || isSpelling(word, unit));
    phrases = phrases.flatMap((phrase) => words.map((word) => [...phrase, word])).slice(0, 24);
  }
  return partOf(ground, units, 'form', phrases);
};
