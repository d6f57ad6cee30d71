import { z } from 'astro/zod';
import type { Department } from '../domain/department.ts';
import { bilingualSchema } from './bilingual.ts';

/** One body in `content/departments.yaml`; see `Department` for what each field means. */
export const departmentSchema: z.ZodType<Department> = z.strictObject({
  slug: z.string(),
  short: bilingualSchema,
  full: bilingualSchema,
  order: z.int().positive(),
  inCopy: z.boolean(),
  website: z.url().nullable(),
  ownRendering: z.boolean(),
  note: bilingualSchema.optional(),
  synonyms: z.array(z.string().min(1)),
});
