import { z } from 'astro/zod';
import type { Category } from '../domain/category.ts';
import { bilingualSchema } from './bilingual.ts';

/** One part in `content/categories.yaml`; see `Category` for what each field means. */
export const categorySchema: z.ZodType<Category> = z.strictObject({
  slug: z.string(),
  order: z.int().positive(),
  title: bilingualSchema,
  heading: bilingualSchema,
  short: bilingualSchema,
});
