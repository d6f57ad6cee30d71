import { UNSAID_SLOTS, type UnsaidSlot } from '../support-item.ts';
import { measureOfId, type ShownItem, type ShownReading, type Strings } from './data.ts';
import { readingLine, say } from './words.ts';

/** What one item leaves open, in one language. */
export interface OpenPoints {
  readonly questions: readonly string[];
  readonly readings: readonly ShownReading[];
  readonly unsaid: readonly UnsaidSlot[];
}

/** Everything an enquiry is made of, in one language. */
export interface Asking {
  readonly strings: Strings;
  /** By item id. */
  readonly items: Readonly<Record<string, OpenPoints>>;
}

/** What the page fetches when a reader wants to ask: in its own language, and in Chinese where that is another. */
export interface AskingData {
  readonly own: Asking;
  readonly zh: Asking | null;
}

/** Everything that can be asked about an item: its own questions, its readings, then the slots left open. */
export const questionsAbout = (asking: Asking, id: string): readonly string[] => {
  const { questions = [], readings = [], unsaid = [] } = asking.items[id] ?? {};
  return [
    ...questions,
    ...readings.map((reading) => readingLine(asking, reading)),
    ...UNSAID_SLOTS.filter((slot) => unsaid.includes(slot)).map((slot) =>
      say(asking, `unsaid.${slot}`),
    ),
  ];
};

/** A text about one item to send to a responsible body: measure, quote, open questions. */
export const enquiryAbout = (
  asking: Asking,
  { id, quote }: Pick<ShownItem, 'id' | 'quote'>,
  recipient: string,
): string =>
  [
    say(asking, 'calc.enquiry.open', {
      n: measureOfId(id),
      who: say(asking, `recipient.${recipient}`),
    }),
    say(asking, 'calc.enquiry.quote', { quote }),
    say(asking, 'calc.enquiry.ask'),
    ...questionsAbout(asking, id).map((question, i) => `${i + 1}. ${question}`),
    say(asking, 'calc.enquiry.close'),
  ].join('\n');
