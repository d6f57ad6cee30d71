import { z } from 'astro/zod';
import {
  BASES,
  FUTURE_INDUSTRY_WORDS,
  INSTRUMENTS,
  RECIPIENTS,
  UNSAID_SLOTS,
  type Unsaid,
  type UnsaidSlot,
} from '../domain/support-item.ts';
import { bilingualSchema } from './bilingual.ts';

/** `N.x`: the item's public id and anchor. */
const itemId = z.string().regex(/^\d+\.[a-z]$/, 'an item id is N.x, for example 10.b');
/** `N.sK`: a sentence's public id and anchor. */
const sentenceId = z.string().regex(/^\d+\.s\d+$/, 'a sentence id is N.sK, for example 10.s1');
const exactWords = z.string().min(1);

const readingSchema = z.strictObject({
  question: bilingualSchema,
  a: bilingualSchema,
  b: bilingualSchema,
});

const namingShape = {
  /** `body`: the words name a kind of recipient; `thing`: a project, product, title … that anyone may have. */
  names: z.enum(['body', 'thing']),
  /** The naming words, exactly as they stand in the source. */
  words: exactWords,
  /** Kinds of recipient that the words themselves name. */
  named: z.array(z.enum(RECIPIENTS)),
  note: bilingualSchema.optional(),
};

/** All twelve slots must be answered; `true` means that the text does not say. */
export const unsaidSchema: z.ZodType<Unsaid> = z.strictObject(
  Object.fromEntries(UNSAID_SLOTS.map((slot) => [slot, z.boolean()])) as Record<
    UnsaidSlot,
    z.ZodBoolean
  >,
);

/** One support item of a measure; see `SupportItem` for what each field means. */
export const supportItemSchema = z.strictObject({
  id: itemId,
  sentence: sentenceId,
  basis: z.enum(BASES),
  /** Whole yuan, or null where the text gives no figure. */
  cny: z.int().positive().nullable(),
  object: bilingualSchema,
  instrument: z.enum(INSTRUMENTS),
  recipientAsWritten: exactWords.nullable(),
  recipient: bilingualSchema,
  trigger: bilingualSchema,
  quote: exactWords,
  perWritten: exactWords.nullable(),
  lawsAndRegulations: z.boolean(),
  asPrescribed: z.boolean(),
  openList: z.boolean(),
  futureIndustryWords: z.enum(FUTURE_INDUSTRY_WORDS),
  recurrence: bilingualSchema,
  basisNote: bilingualSchema.optional(),
  readings: z.array(readingSchema),
  questions: z.array(bilingualSchema),
  unsaid: unsaidSchema,
  /** The unit a reader can count; null where a count makes no sense. */
  count: bilingualSchema.nullable(),
  mayConcernSame: z.array(itemId),
  ...namingShape,
});

/** Something promised without money. */
export const commitmentSchema = z.strictObject({
  sentences: z.array(sentenceId).min(1),
  promise: bilingualSchema,
  ...namingShape,
});
