import type { Bilingual } from '../domain/lang.ts';
import { useT, type Translate } from './index.ts';

/** The same words in both languages, for files that carry both: `bothLanguages((t) => t('site.name'))`. */
export const bothLanguages = (words: (t: Translate) => string): Bilingual => ({
  zh: words(useT('zh')),
  en: words(useT('en')),
});
