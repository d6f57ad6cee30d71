import { z } from 'astro/zod';
import type { Term } from '../domain/term.ts';
import { bilingualSchema } from './bilingual.ts';

const words = z.array(z.string().min(1));
const byLanguage = z.strictObject({ zh: words, en: words });

/** One term in `content/glossary.yaml`; see `Term` for what each field means. */
export const termSchema: z.ZodType<Term> = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'plain pinyin with hyphens'),
  zh: z.string().min(1),
  en: z.string().min(1),
  pinyin: z.string().min(1),
  explain: bilingualSchema,
  inText: words,
  ownRendering: z.boolean(),
  synonyms: byLanguage,
  related: byLanguage,
});
