import { z } from 'astro/zod';
import type {
  MeasuresFile,
  PolicyFile,
  PublicCommitment,
  PublicItem,
} from '../domain/open-data/public-shape.ts';
import { bilingualSchema } from './bilingual.ts';
import { commitmentSchema, supportItemSchema, unsaidSchema } from './support-item.ts';

/** Each `id` becomes a name under `$defs` of the published JSON Schema. */
const bilingual = bilingualSchema.meta({ id: 'Bilingual' });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const number = z.int().positive();
const isoDate = z.iso.date();

const policy = z
  .strictObject({
    number: z.string(),
    numberEn: z.string(),
    title: bilingual,
    issuers: z.array(slug),
    publishedOn: isoDate.nullable(),
    validUntil: isoDate,
    officialUrl: z.url(),
    officialPageCheckedOn: isoDate.nullable(),
    sourceSha256: z.string().regex(/^[0-9a-f]{64}$/),
    dataVersion: z.string().regex(/^\d+\.\d+\.\d+$/),
    dataDate: isoDate,
    url: bilingual,
    notice: bilingual,
    textSource: bilingual,
    licence: z.url(),
  })
  .meta({ id: 'Policy' });

const item: z.ZodType<PublicItem> = supportItemSchema
  .extend({
    measure: number,
    url: bilingual,
    basisNote: bilingual.nullable(),
    note: bilingual.nullable(),
  })
  .meta({ id: 'SupportItem' });

const commitment: z.ZodType<PublicCommitment> = commitmentSchema
  .extend({ note: bilingual.nullable() })
  .meta({ id: 'Commitment' });

const sentence = z
  .strictObject({
    id: z.string().regex(/^(\d+|notice|preamble|final)\.s\d+$/),
    zh: z.string().min(1),
    en: z.string().min(1),
  })
  .meta({ id: 'Sentence' });

const measure = z
  .strictObject({
    number,
    category: slug,
    title: bilingual,
    summary: bilingual,
    url: bilingual,
    departments: z.array(slug).min(1),
    sentences: z.array(sentence).min(1),
    items: z.array(item),
    commitments: z.array(commitment),
    unsaid: unsaidSchema.nullable(),
    related: z.array(number),
    documents: z.array(slug),
  })
  .meta({ id: 'Measure' });

/** The shape of `/data/measures.json`. */
export const measuresFileSchema: z.ZodType<MeasuresFile> = z.strictObject({
  $schema: z.url(),
  policy,
  measures: z.array(measure).min(1),
});

const issuer = z
  .strictObject({
    slug,
    order: number,
    short: bilingual,
    full: bilingual,
    inCopy: z.boolean(),
    website: z.url().nullable(),
    ownRendering: z.boolean(),
    url: bilingual,
  })
  .meta({ id: 'Issuer' });

const category = z
  .strictObject({
    slug,
    order: number,
    title: bilingual,
    heading: bilingual,
    short: bilingual,
    url: bilingual,
    measures: z.array(number),
  })
  .meta({ id: 'Category' });

const relatedDocument = z
  .strictObject({
    slug,
    title: bilingual,
    reference: bilingual.nullable(),
    url: z.url(),
    linkLabel: bilingual.nullable(),
    namedInText: z.boolean(),
  })
  .meta({ id: 'RelatedDocument' });

/** The shape of `/data/policy.json`. */
export const policyFileSchema: z.ZodType<PolicyFile> = z.strictObject({
  $schema: z.url(),
  policy,
  noticeTitle: bilingual,
  addressees: bilingual,
  notice: z.array(sentence),
  preamble: z.array(sentence),
  final: z.array(sentence),
  issuers: z.array(issuer),
  categories: z.array(category),
  documents: z.array(relatedDocument),
  files: z.array(z.url()),
});
