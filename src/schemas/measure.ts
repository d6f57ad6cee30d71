import { z } from 'astro/zod';
import type { MeasureFacts } from '../domain/measure.ts';
import { bilingualSchema } from './bilingual.ts';
import { commitmentSchema, supportItemSchema, unsaidSchema } from './support-item.ts';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words with hyphens');

/** The head of `content/measures/NN.mdx`; see `MeasureFacts` for what each field means. */
export const measureSchema: z.ZodType<MeasureFacts> = z.strictObject({
  /** Number in the text, from 1; also the address. */
  number: z.int().positive(),
  category: slug,
  title: bilingualSchema,
  summary: bilingualSchema,
  /** In the order of the text's 责任单位 bracket. */
  departments: z.array(z.string()).min(1),
  items: z.array(supportItemSchema),
  commitments: z.array(commitmentSchema),
  /** Required where there are no items, forbidden where there are. */
  unsaid: unsaidSchema.optional(),
  related: z.array(z.int().positive()),
  documents: z.array(slug),
});
