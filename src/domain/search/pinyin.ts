import { isHan } from './units.ts';

/**
 * Readings of Chinese characters without a list of characters: the first level of GB 2312 stands in
 * the order of pinyin, so the number of characters of each syllable is enough.
 */
export interface PinyinTable {
  /** `a2 ai13 an9 …`: syllables in order, with how many characters each has. */
  readonly runs: string;
  /** `chong重 hang行 …`: further readings of characters in the text. */
  readonly more: string;
}

const FIRST_ROW = 0xb0;
const LAST_ROW = 0xd7;
const FIRST_CELL = 0xa1;
const CELLS = 94;

/** The 3755 characters of the first level of GB 2312, in their order. */
export const gbCharacters = (): string => {
  const bytes: number[] = [];
  for (let row = FIRST_ROW; row <= LAST_ROW; row += 1)
    for (let cell = 0; cell < CELLS; cell += 1)
      if (row < LAST_ROW || cell < 89) bytes.push(row, FIRST_CELL + cell);
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes));
};

/** Gives the readings of a character: syllables without tones, ü as v. */
export type Readings = (char: string) => readonly string[];

/** Unpacks the table. */
export const readPinyin = (table: PinyinTable): Readings => {
  const readings = new Map<string, string[]>();
  const add = (char: string, syllable: string) => {
    const known = readings.get(char);
    if (known === undefined) readings.set(char, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
  };
  const characters = gbCharacters();
  let at = 0;
  for (const [, syllable = '', count] of table.runs.matchAll(/([a-z]+)(\d*)/g))
    for (let left = Number(count || 1); left > 0; left -= 1) add(characters.charAt(at++), syllable);
  for (const [, syllable = '', chars = ''] of table.more.matchAll(/([a-z]+)([^a-z\s]+)/g))
    for (const char of chars) add(char, syllable);
  return (char) => readings.get(char) ?? [];
};

/** Makes what was typed comparable: no tones, no spaces, ü as v; null where it cannot be pinyin. */
export const readTypedPinyin = (typed: string): string | null => {
  const letters = typed
    .normalize('NFD')
    .replace(/u\u0308[\u0300-\u036f]*/giu, 'v')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/([a-z])[1-5](?![0-9])/g, '$1')
    .replace(/[\s'’·-]+/g, '');
  return /^[a-z]{3,60}$/.test(letters) ? letters : null;
};

const SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|iong|uang|uai|uan|iao|ian|eng|ing|ong|[aeiouv]n|ai|ei|ao|ou|er|ia|ie|iu|ua|uo|ui|[uv]e|[aeiouv])){2,}[a-z]?h?$/;

/** Tells whether what was typed can be read as syllables of pinyin, the last maybe unfinished. */
export const mayBePinyin = (typed: string): boolean => SYLLABLES.test(readTypedPinyin(typed) ?? '');

const spellings = (syllable: string): string[] =>
  syllable.includes('v') ? [syllable, syllable.replace('v', 'u')] : [syllable];

/** Every run of characters in a text that reads as the letters typed; the last syllable may be unfinished. */
export const runsByPinyin = (text: string, letters: string, readings: Readings): string[] => {
  const found = new Set<string>();
  const follow = (from: number, at: number, rest: string) => {
    if (rest === '') {
      if (at - from >= 2) found.add(text.slice(from, at));
      return;
    }
    const char = text.charAt(at);
    if (/[“”‘’（）]/u.test(char)) {
      follow(from, at + 1, rest);
      return;
    }
    if (!isHan(char)) return;
    for (const reading of readings(char).flatMap(spellings)) {
      if (rest.startsWith(reading)) follow(from, at + 1, rest.slice(reading.length));
      else if (at - from >= 2 && reading.startsWith(rest)) follow(from, at + 1, '');
    }
  };
  for (let at = 0; at < text.length; at += 1) if (isHan(text.charAt(at))) follow(at, at, letters);
  return [...found];
};

/** Every run of a text that sounds like the characters typed, one by one. */
export const runsBySound = (text: string, typed: string, readings: Readings): string[] => {
  const wanted = Array.from(typed, (char) => new Set(readings(char)));
  const found = new Set<string>();
  if (wanted.some((set) => set.size === 0)) return [];
  for (let at = 0; at + wanted.length <= text.length; at += 1)
    if (wanted.every((set, i) => readings(text.charAt(at + i)).some((sound) => set.has(sound))))
      found.add(text.slice(at, at + wanted.length));
  return [...found];
};
