import { isAskedOf } from '../ledger.ts';
import type { Lang } from '../lang.ts';
import type { Measure } from '../measure.ts';
import { RECIPIENTS, UNSAID_SLOTS, type SupportItem } from '../support-item.ts';
import type { ShownReading, Strings } from './data.ts';
import type { Asking } from './enquiry.ts';

/** The sentences an enquiry is made of. */
export const ASKING_KEYS = [
  'calc.enquiry.open',
  'calc.enquiry.quote',
  'calc.enquiry.ask',
  'calc.enquiry.close',
  'item.reading',
  ...UNSAID_SLOTS.map((slot) => `unsaid.${slot}` as const),
  ...RECIPIENTS.map((recipient) => `recipient.${recipient}` as const),
] as const;

/** An item's readings in one language. */
export const readingsIn = (
  { readings }: Pick<SupportItem, 'readings'>,
  lang: Lang,
): readonly ShownReading[] =>
  readings.map(({ question, a, b }) => ({ question: question[lang], a: a[lang], b: b[lang] }));

/** Gathers what can be asked about every item in one language; fetched only by those who want to ask. */
export const askingIn = (
  measures: readonly Pick<Measure, 'items' | 'departments'>[],
  lang: Lang,
  strings: Strings,
): Asking => ({
  strings,
  items: Object.fromEntries(
    measures.flatMap(({ items, departments }) =>
      items.map((item) => [
        item.id,
        {
          questions: item.questions.map((question) => question[lang]),
          readings: readingsIn(item, lang),
          unsaid: UNSAID_SLOTS.filter(
            (slot) => item.unsaid[slot] && isAskedOf(slot, departments.length),
          ),
        },
      ]),
    ),
  ),
});
