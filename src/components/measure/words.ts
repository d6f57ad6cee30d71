import type { Lang } from '../../domain/lang.ts';
import Amount from './Amount.astro';
import Nothing from './Nothing.astro';
import OfficialWords from './OfficialWords.astro';
import Sentence from './Sentence.astro';
import TermMark from './TermMark.astro';
import Translation from './Translation.astro';

/** The components that an entry's `<Content>` is rendered with, for the languages a page shows. */
export const wordsIn = (shown: readonly Lang[]) => ({
  Sentence,
  Amount,
  Term: TermMark,
  Zh: shown.includes('zh') ? OfficialWords : Nothing,
  En: shown.includes('en') ? Translation : Nothing,
});
