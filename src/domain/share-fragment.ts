import type { Lang } from './lang.ts';

/** Longest selection that goes into an address whole, in characters; a longer one gives its two ends. */
const WHOLE = 40;
/** How many words of context on each side tell two equal selections apart. */
const CONTEXT_WORDS = 3;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a text as the browser cuts them: it looks for whole words only. */
const cutWords = (text: string, lang: Lang): readonly Span[] =>
  [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(
    ({ index, segment }) => ({ from: index, to: index + segment.length }),
  );

/** `-`, `,` and `&` have a meaning of their own in a text directive. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/** Grows a selection to whole words. */
const wholeWords = (words: readonly Span[], { from, to }: Span): Span => ({
  from: words.find((word) => word.to > from)?.from ?? from,
  to: words.findLast((word) => word.from < to)?.to ?? to,
});

/**
 * Writes the text directive (`:~:text=…`) that makes a browser mark a selection inside a sentence;
 * a browser that does not know it still goes to the sentence.
 *
 * @param sentence the whole text of the sentence
 * @param selected first and behind-the-last character of the selection in it
 */
export const writeTextFragment = (sentence: string, selected: Span, lang: Lang): string => {
  const words = cutWords(sentence, lang);
  const { from, to } = wholeWords(words, selected);
  const text = sentence.slice(from, to).trim();
  if (text === '') return '';
  const before = words.filter((word) => word.to <= from).slice(-CONTEXT_WORDS);
  const after = words.filter((word) => word.from >= to).slice(0, CONTEXT_WORDS);
  const prefix = sentence.slice(before[0]?.from ?? from, from).trim();
  const suffix = sentence.slice(to, after.at(-1)?.to ?? to).trim();
  const inside = words.filter((word) => word.from >= from && word.to <= to);
  const ends =
    text.length <= WHOLE
      ? encode(text)
      : [inside.slice(0, CONTEXT_WORDS), inside.slice(-CONTEXT_WORDS)]
          .map((end) => sentence.slice(end[0]?.from, end.at(-1)?.to).trim())
          .map(encode)
          .join(',');
  return `:~:text=${prefix === '' ? '' : `${encode(prefix)}-,`}${ends}${suffix === '' ? '' : `,-${encode(suffix)}`}`;
};
