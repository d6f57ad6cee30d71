import { isHan, unitsOf } from './units.ts';

/** Stands after each block of the copy that is indexed, as a word of its own: no phrase crosses it. */
export const BLOCK_END = '\u2063';
/** Before a space that the copy added between Latin characters. */
const ADDED = '\u2e31';
/** Before a space that stood beside a Han character in the text. */
const KEPT = '\u2e32';
/** For a space whose neighbours would else leave punctuation alone between two spaces. */
const GLUED = '\u2e33';

const isSpace = (char: string): boolean => /\s/u.test(char);
const besideHan = (before: string, after: string): boolean =>
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(before) || isHan(after);

/**
 * Sets the units of a text apart by spaces for an index that only knows words; punctuation leans on
 * its neighbour, since alone it would count as a word. `fromCopy` gives the text back unchanged.
 */
export const toCopy = (text: string): string => {
  let copy = '';
  let at = 0;
  const gapTo = (end: number, last: boolean) => {
    const gap = text.slice(at, end);
    const space = last ? -1 : gap.search(/\s\S*$/u);
    for (let i = 0; i < gap.length; i += 1) {
      const char = gap.charAt(i);
      if (!isSpace(char)) copy += char;
      else if (i !== space) copy += GLUED;
      else copy += besideHan(copy.at(-1) ?? '', text.charAt(at + i + 1)) ? `${KEPT} ` : ' ';
    }
    return space >= 0;
  };
  unitsOf(text).forEach((unit, index) => {
    const spaced = gapTo(unit.start, false);
    if (index > 0 && !spaced)
      copy += besideHan(copy.at(-1) ?? '', text.charAt(unit.start)) ? ' ' : `${ADDED} `;
    copy += text.slice(unit.start, unit.end);
    at = unit.end;
  });
  gapTo(text.length, true);
  return copy;
};

/** Undoes `toCopy`. */
export const fromCopy = (copy: string): string => {
  let text = '';
  for (let i = 0; i < copy.length; i += 1) {
    const char = copy.charAt(i);
    const before = copy.charAt(i - 1);
    if (char === GLUED) text += ' ';
    else if (char === ' ' && before !== KEPT) {
      if (before !== ADDED && !besideHan(before, copy.charAt(i + 1))) text += ' ';
    } else if (char !== ADDED && char !== KEPT) text += char;
  }
  return text;
};
