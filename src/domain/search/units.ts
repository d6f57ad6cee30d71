/** One searchable unit of a text: a Han character, a number or a word, with its place in the original. */
export interface Unit {
  /** NFKC, lower case, without marks; figures without grouping. */
  readonly value: string;
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
  /** A sentence mark stands between this unit and the one before: no phrase crosses it. */
  readonly apart: boolean;
}

const HAN = /\p{Script=Han}/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const HARD = /[，。；：！？,.;:!?\n\r\t\u2063|]/u;
const APOSTROPHE = /['’]/u;
const MARKS = /\p{M}/gu;

/** Tells whether a character is a Chinese character. */
export const isHan = (char: string): boolean => HAN.test(char);

/** Folds one character: width, case, accents and tone marks. */
export const fold = (char: string): string =>
  char.normalize('NFKD').replace(MARKS, '').normalize('NFKC').toLowerCase();

type Kind = 'han' | 'letter' | 'digit' | 'other';

const kindOf = (folded: string): Kind =>
  HAN.test(folded)
    ? 'han'
    : DIGIT.test(folded)
      ? 'digit'
      : LETTER.test(folded)
        ? 'letter'
        : 'other';

/**
 * Cuts a text into units: each Han character alone, figures whole (`500,000` is one), words whole.
 * Brackets, quotes, dashes and spaces only separate; sentence marks set the next unit apart.
 */
export const unitsOf = (text: string): Unit[] => {
  const units: Unit[] = [];
  let apart = false;
  let value = '';
  let kind: Kind = 'other';
  let start = 0;
  let end = 0;
  const close = () => {
    if (value !== '') {
      units.push({ value, start, end, apart });
      apart = false;
    }
    value = '';
    kind = 'other';
  };
  for (let at = 0; at < text.length;) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + char.length;
    const folded = fold(char);
    const now: Kind = folded === '' ? kind : kindOf(folded);
    if (now === 'han') {
      close();
      for (const part of folded)
        if (HAN.test(part)) {
          units.push({ value: part, start: at, end: next, apart });
          apart = false;
        }
    } else if (now === 'other') {
      const inFigure =
        kind === 'digit' && /[.,，．]/u.test(char) && DIGIT.test(fold(text.charAt(next)));
      const inWord =
        kind === 'letter' && APOSTROPHE.test(char) && LETTER.test(fold(text.charAt(next)));
      if (inFigure) value += char === '.' || char === '．' ? '.' : '';
      else if (!inWord) {
        close();
        if (HARD.test(char)) apart = true;
      }
    } else if (folded !== '') {
      if (now !== kind) {
        close();
        start = at;
        kind = now;
      }
      value += folded;
      end = next;
    }
    at = next;
  }
  close();
  return units;
};

/** The units' values alone; what a phrase is made of. */
export const wordsOf = (text: string): string[] => unitsOf(text).map((unit) => unit.value);
