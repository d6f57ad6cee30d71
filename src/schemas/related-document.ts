import { z } from 'astro/zod';
import type { RelatedDocument } from '../domain/related-document.ts';
import { bilingualSchema } from './bilingual.ts';

/** One document in `content/documents.yaml`; see `RelatedDocument` for what each field means. */
export const relatedDocumentSchema: z.ZodType<RelatedDocument> = z.strictObject({
  slug: z.string(),
  title: bilingualSchema,
  reference: bilingualSchema.nullable(),
  url: z.url(),
  linkLabel: bilingualSchema.optional(),
  namedInText: z.boolean(),
});
