import { z } from 'astro/zod';
import type { Policy } from '../domain/policy.ts';
import { bilingualSchema } from './bilingual.ts';

const frameSentence = z.strictObject({
  id: z.string().regex(/^(notice|preamble|final)\.s\d+$/),
  zh: z.string().min(1),
  en: z.string().min(1),
});
const isoDate = z.iso.date();

/** `content/policy.yaml`; see `Policy` for what each field means. */
export const policySchema: z.ZodType<Policy> = z.strictObject({
  title: bilingualSchema,
  number: bilingualSchema,
  noticeTitle: bilingualSchema,
  addressees: bilingualSchema,
  notice: z.array(frameSentence).min(1),
  preamble: z.array(frameSentence).min(1),
  final: z.array(frameSentence).min(1),
  issuers: z.array(z.string()).min(1),
  publishedOn: isoDate.nullable(),
  validUntil: isoDate,
  officialUrl: z.url(),
  officialPageCheckedOn: isoDate.nullable(),
  sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
  dataVersion: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is major.minor.patch'),
  dataDate: isoDate,
  reportUrl: z.url().nullable(),
  securityTxtExpires: isoDate,
});
