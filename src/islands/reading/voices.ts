/** The languages a page is read in. */
export type SpeechLang = 'zh' | 'en';

/** What matters of a browser's voice. */
type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** Mandarin before other Chinese voices; the text is not read in Cantonese where it can be helped. */
const ORDER: Readonly<Record<SpeechLang, readonly RegExp[]>> = {
  zh: [/^(?:zh|cmn)[-_](?:hans[-_])?cn/i, /^cmn/i, /^zh$/i, /^zh/i],
  en: [/^en[-_]us/i, /^en/i],
};

/** The best voice of a language that speaks on the device itself: no word of the page is sent anywhere. */
export const findVoice = <V extends Voice>(
  voices: readonly V[],
  lang: SpeechLang,
): V | undefined => {
  const own = voices.filter(({ localService }) => localService);
  for (const pattern of ORDER[lang]) {
    const found = own.find((voice) => pattern.test(voice.lang));
    if (found) return found;
  }
  return undefined;
};
