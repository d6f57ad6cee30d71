import css from '../../styles/panel.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { addressOfQuote, wordsOfQuote, type Quote } from '../../domain/share-quote.ts';
import { writeShareText } from '../../domain/share-text.ts';
import { readShareConfig } from './config.ts';
import type { Words } from '../words.ts';
import { copyText } from './copy.ts';
import { quoteOf, quoteOfSelection } from './selection.ts';

const makeButton = (text: string, act: () => void): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
};

/**
 * Starts quoting in a container of sentences: the number of a sentence, or a selection in its words,
 * brings a bar with ways to pass exactly that on. The bar stands in the document directly after the
 * sentence, so that the next Tab reaches it, and is drawn at the foot of the window.
 */
export const start = (container: HTMLElement, words: Words): void => {
  adoptStyles(css);
  const config = readShareConfig();
  if (!config) return;
  let quote: Quote | null = null;

  const bar = document.createElement('div');
  bar.className = 'foot-bar no-print';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words['share.quoteBar']);
  const shown = document.createElement('p');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');

  const numberOf = ({ id }: Quote) =>
    document.getElementById(id)?.querySelector<HTMLElement>('.sentence-no');
  const labelOf = (of: Quote) => numberOf(of)?.getAttribute('aria-label') ?? of.id;
  const close = () => {
    const number = quote && numberOf(quote);
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    quote = null;
    if (hadFocus) number?.focus();
  };
  const copy = async (text: string, done: string) => {
    const copied = await copyText(text, bar, words['share.byHand']);
    status.textContent = copied ? done : words['share.byHand'];
  };
  const copyWords = () => {
    if (!quote) return;
    void copy(
      writeShareText({
        ...config,
        lang: quote.lang,
        source: `${config.source} ${labelOf(quote)}`,
        voice: quote.lang === 'zh' ? config.official : config.translation,
        sentences: [wordsOfQuote(quote)],
        url: addressOfQuote(config.url, quote),
      }),
      words['share.copiedWords'],
    );
  };
  const copyLink = () => {
    if (quote) void copy(addressOfQuote(config.url, quote), words['share.copiedLink']);
  };
  bar.append(
    shown,
    makeButton(words['share.quoteCopy'], copyWords),
    makeButton(words['share.quoteLink'], copyLink),
    makeButton(words['share.close'], close),
    status,
  );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  const show = (next: Quote) => {
    const sentence = document.getElementById(next.id);
    if (!sentence) return;
    quote = next;
    status.textContent = '';
    bar.querySelector('.share-field')?.remove();
    shown.textContent = labelOf(next);
    // Never inside a paragraph of the policy: nothing may stand there that is not in its text.
    const paragraph = sentence.closest('p, h2');
    if (paragraph) paragraph.after(bar);
    else sentence.append(bar);
  };

  container.addEventListener('click', (event) => {
    const number = (event.target as Element).closest('.sentence-no');
    const quoted = number
      ?.closest('[data-sentence]')
      ?.querySelector<HTMLElement>(
        `[data-voice=${config.lang === 'zh' ? 'official' : 'translation'}]`,
      );
    if (quoted) show(quoteOf(quoted));
  });
  const onSelect = () => {
    // A selection inside the bar (its text field) is the reader copying by hand.
    if (bar.contains(getSelection()?.anchorNode ?? null)) return;
    const next = quoteOfSelection(container);
    if (next) show(next);
    else if (quote?.run && !bar.contains(document.activeElement)) close();
  };
  document.addEventListener('selectionchange', onSelect);
  onSelect();
};
