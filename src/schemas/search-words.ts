import { z } from 'astro/zod';
import type { SearchWords } from '../domain/search/search-words.ts';

const words = z.array(z.string().min(1));
const byLanguage = z.strictObject({ zh: words, en: words });

/** `content/search-synonyms.yaml`; see `SearchWords` for what each list means. */
export const searchWordsSchema: z.ZodType<SearchWords> = z.strictObject({
  words: z.array(
    z.strictObject({
      inText: words.min(1),
      en: z.string().min(1),
      same: byLanguage,
      related: byLanguage,
    }),
  ),
  howto: byLanguage,
  fields: byLanguage,
  stop: byLanguage,
  generic: byLanguage,
});
