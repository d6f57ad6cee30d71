import { findVoice, type SpeechLang } from './voices.ts';

/** Why a page cannot be read aloud; names the sentence that the panel says. */
type Failure = 'noSpeech' | 'noVoice';

/** Sentences with an address; and, on a page that has none, its paragraphs. */
const SENTENCES = 'main [data-sentence] [data-voice], main [data-voice] [data-sentence]';
const PARAGRAPHS = 'main h2, main p, main li, main dt, main dd';

/** What is read, in order: the title, and the sentences or paragraphs that the page shows. */
const partsOfPage = (): HTMLElement[] => {
  const sentences = document.querySelector(SENTENCES) !== null;
  const parts = document.querySelectorAll<HTMLElement>(
    `main h1, ${sentences ? SENTENCES : PARAGRAPHS}`,
  );
  return [...parts].filter(
    (part) =>
      part.textContent.trim() !== '' &&
      part.getClientRects().length > 0 &&
      // A list item that holds paragraphs is read as its paragraphs.
      (sentences || part.querySelector(PARAGRAPHS.replaceAll('main ', '')) === null),
  );
};

const langOf = (part: HTMLElement): SpeechLang =>
  (part.closest<HTMLElement>('[lang]')?.lang ?? 'zh').startsWith('en') ? 'en' : 'zh';

let part: HTMLElement | undefined;

const mark = (next: HTMLElement | undefined): void => {
  part?.classList.remove('is-read');
  part = next;
  part?.classList.add('is-read');
  part?.scrollIntoView({ block: 'center' });
};

/**
 * Reads the page aloud with the device's own voices, marks the sentence that is being read and keeps
 * it in view. Voices that send the words to a server are not used.
 *
 * @param panel the reading panel, whose bar gets the buttons to hold and to stop
 */
export const speakPage = (panel: HTMLElement): Failure | null => {
  if (!('speechSynthesis' in window)) return 'noSpeech';
  const synthesis = window.speechSynthesis;
  const parts = partsOfPage();
  const voices = synthesis.getVoices();
  const readable = parts.filter((one) => findVoice(voices, langOf(one)) !== undefined);
  const bar = panel.querySelector<HTMLElement>('[data-speech=bar]');
  const hold = panel.querySelector<HTMLElement>('[data-speech=hold]');
  if (readable.length === 0 || !bar || !hold) return 'noVoice';

  const first = location.hash
    ? Math.max(
        0,
        readable.findIndex((one) => one.closest(':target') !== null),
      )
    : 0;
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    synthesis.cancel();
    mark(undefined);
    const hadFocus = bar.contains(document.activeElement);
    bar.hidden = true;
    bar.removeEventListener('click', onBar);
    if (hadFocus) panel.querySelector<HTMLElement>('[data-reading=open]')?.focus();
  };
  const say = (at: number): void => {
    const next = readable[at];
    if (stopped) return;
    if (!next) {
      stop();
      return;
    }
    mark(next);
    const lang = langOf(next);
    const utterance = new SpeechSynthesisUtterance(next.textContent.trim());
    utterance.lang = lang === 'zh' ? 'zh-CN' : 'en-US';
    utterance.voice = findVoice(voices, lang) ?? null;
    utterance.addEventListener('end', () => {
      say(at + 1);
    });
    utterance.addEventListener('error', stop);
    synthesis.speak(utterance);
  };
  const onBar = (event: Event): void => {
    const act = (event.target as Element).closest<HTMLElement>('[data-speech]')?.dataset['speech'];
    if (act === 'stop') stop();
    if (act !== 'hold') return;
    const held = hold.getAttribute('aria-pressed') === 'true';
    if (held) synthesis.resume();
    else synthesis.pause();
    hold.setAttribute('aria-pressed', String(!held));
  };
  synthesis.cancel();
  hold.setAttribute('aria-pressed', 'false');
  bar.hidden = false;
  bar.addEventListener('click', onBar);
  addEventListener('pagehide', stop, { once: true });
  say(first);
  hold.focus();
  return null;
};
