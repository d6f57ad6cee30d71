import { unitsOfBlock, type Block, type SearchPage } from './page.ts';
import { fold } from './units.ts';

/** A stretch of a text, UTF-16 offsets. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〔': '〕',
  '[': ']',
};
const CLOSING = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** Widens a stretch so that brackets and quotes stay in pairs: 首台（套 becomes 首台（套）. */
export const withPairs = (text: string, { start, end }: Range): Range => {
  const open: string[] = [];
  let missing = '';
  for (const char of text.slice(start, end)) {
    if (PAIRS[char] !== undefined) open.push(PAIRS[char]);
    else if (open.at(-1) === char) open.pop();
    else if (CLOSING.has(char)) missing = CLOSING.get(char) ?? '';
  }
  const last = open.at(-1);
  return {
    start: missing !== '' && text.charAt(start - 1) === missing ? start - 1 : start,
    end: last !== undefined && text.charAt(end) === last ? end + 1 : end,
  };
};

/** Where a phrase stands in a block; sentence marks are never crossed. */
export const occurrences = (block: Block, phrase: readonly string[]): Range[] => {
  const units = unitsOfBlock(block);
  const found: Range[] = [];
  const [first] = phrase;
  if (first === undefined) return found;
  for (let at = 0; at + phrase.length <= units.length; at += 1) {
    if (units[at]?.value !== first) continue;
    let length = 1;
    while (
      length < phrase.length &&
      units[at + length]?.value === phrase[length] &&
      units[at + length]?.apart === false
    )
      length += 1;
    if (length < phrase.length) continue;
    const range = { start: units[at]?.start ?? 0, end: units[at + length - 1]?.end ?? 0 };
    found.push(withPairs(block.text, range));
    at += length - 1;
  }
  return found;
};

const SOFT = /[\s()（）“”‘’"'《》〈〉「」『』【】〔〕[\]]/gu;

/** A text as it is compared letter by letter: folded, without spaces, brackets and quotes. */
export const literal = (text: string): string => Array.from(text, fold).join('').replace(SOFT, '');

/** Tells whether a page holds the words with the very marks typed: 、 and + count, brackets do not. */
export const standsLiterally = (
  page: SearchPage,
  phrase: readonly string[],
  typed: string,
): boolean => {
  const wanted = literal(typed);
  return page.blocks.some(
    (block) =>
      occurrences(block, phrase).some(({ start, end }) =>
        literal(block.text.slice(start, end + 1)).includes(wanted),
      ) ||
      occurrences(block, phrase).some(({ start, end }) =>
        literal(block.text.slice(Math.max(0, start - 1), end)).includes(wanted),
      ),
  );
};
