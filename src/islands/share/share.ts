import { writeDateRead, type DateForm } from '../../domain/share-date.ts';
import { writeShareText } from '../../domain/share-text.ts';
import type { Words } from '../words.ts';
import { readShareConfig, type ShareConfig } from './config.ts';
import { copyText } from './copy.ts';

/** The official words (or our translation of them) that the page shows in its own language. */
const wordsOfPage = ({ lang }: ShareConfig): string[] =>
  [
    ...document.querySelectorAll(
      `[data-sentence] [data-voice=${lang === 'zh' ? 'official' : 'translation'}]`,
    ),
  ].map((words) => words.textContent);

const textOfPage = (config: ShareConfig): string =>
  writeShareText({
    ...config,
    voice: config.lang === 'zh' ? config.official : config.translation,
    // A page that shows no single measure is told by its address, not copied whole.
    sentences: config.measure === undefined ? [] : wordsOfPage(config),
  });

/** The page's address with the place the reader has come to. */
const linkOfPage = ({ url, keepsQuery }: ShareConfig): string =>
  url + (keepsQuery ? location.search : '') + location.hash;

/** Starts the share box. */
export const start = (box: HTMLElement, words: Words): void => {
  const config = readShareConfig();
  if (!config) return;
  const status = box.querySelector('[role=status]');
  for (const blank of box.querySelectorAll<HTMLElement>('[data-date]'))
    blank.textContent = writeDateRead(new Date(), blank.dataset['date'] as DateForm, config.lang);

  const copy = async (text: string, done: string) => {
    const copied = await copyText(text, box, words['share.byHand']);
    if (status) status.textContent = copied ? done : words['share.byHand'];
  };
  const ways: Record<string, (button: Element) => Promise<void>> = {
    link: () => copy(linkOfPage(config), words['share.copiedLink']),
    text: () =>
      copy(
        textOfPage(config),
        config.measure === undefined
          ? words['share.copiedWords']
          : words['share.copied'].replace('{n}', config.measure),
      ),
    cite: (button) =>
      copy(
        button.parentElement?.querySelector('[data-cite]')?.textContent ?? '',
        words['share.copiedCite'],
      ),
    sheet: async () => {
      const data = {
        title: config.head,
        text: `${config.head} ${config.from}`,
        url: linkOfPage(config),
      };
      // Closing the sheet rejects; that is an answer, not a failure.
      await navigator.share(data).catch(() => undefined);
    },
  };
  box.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-share]');
    if (button) void ways[button.dataset['share'] ?? '']?.(button);
  });
};
