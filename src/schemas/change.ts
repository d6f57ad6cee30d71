import { z } from 'astro/zod';
import type { Change } from '../domain/change.ts';
import { bilingualSchema } from './bilingual.ts';

/** One entry in `content/changes.yaml`; see `Change` for what each field means. */
export const changeSchema: z.ZodType<Change> = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is major.minor.patch'),
  date: z.iso.date(),
  title: bilingualSchema,
  changes: z.array(bilingualSchema).min(1),
});
