import type { Quote } from '../../domain/share-quote.ts';

/** A sentence in one voice: a paragraph of its own, or, in the running text, the sentence itself. */
const WORDS = '[data-sentence] [data-voice], [data-voice] [data-sentence]';

const wordsAround = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(WORDS) ?? null;

/** Characters of a paragraph before a point in it. */
const offsetIn = (words: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange();
  range.selectNodeContents(words);
  range.setEnd(node, offset);
  return range.toString().length;
};

/** One paragraph of a sentence as a quote. */
export const quoteOf = (words: HTMLElement, run: Quote['run'] = null): Quote => ({
  id: words.closest('[data-sentence]')?.id ?? '',
  lang: words.closest<HTMLElement>('[data-voice]')?.dataset['voice'] === 'official' ? 'zh' : 'en',
  sentence: words.textContent,
  run,
});

/**
 * What is selected, cut to the sentence in which the selection begins; null where nothing is
 * selected or it begins outside the words.
 */
export const quoteOfSelection = (container: HTMLElement): Quote | null => {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const words = wordsAround(range.startContainer);
  if (!words || !container.contains(words)) return null;
  const from = offsetIn(words, range.startContainer, range.startOffset);
  const to = words.contains(range.endContainer)
    ? offsetIn(words, range.endContainer, range.endOffset)
    : words.textContent.length;
  return to > from ? quoteOf(words, { from, to }) : null;
};
