import { UNSAID_SLOTS } from '../support-item.ts';
import type { Asking, CalculatorData, ShownItem } from './data.ts';
import { measureOfId } from './data.ts';
import { readingLine, say, type Voice } from './words.ts';

type Tongue = Pick<Voice, 'strings'>;

/** Everything that can be asked about an item: the slots its text leaves open, then its own questions. */
export const questionsAbout = (
  voice: Tongue,
  item: Pick<ShownItem, 'unsaid'>,
  { questions, readings }: Asking,
): readonly string[] => [
  ...questions,
  ...readings.map((reading) => readingLine(voice, reading)),
  ...UNSAID_SLOTS.filter((slot) => item.unsaid.includes(slot)).map((slot) =>
    say(voice, `unsaid.${slot}`),
  ),
];

const letter = (voice: Tongue, item: ShownItem, asking: Asking, who: string): string =>
  [
    say(voice, 'calc.enquiry.open', { n: measureOfId(item.id), who }),
    say(voice, 'calc.enquiry.quote', { quote: item.quote }),
    say(voice, 'calc.enquiry.ask'),
    ...questionsAbout(voice, item, asking).map((question, i) => `${i + 1}. ${question}`),
    say(voice, 'calc.enquiry.close'),
  ].join('\n');

/** A text to send to a responsible body about one item: in Chinese, and on an English page in English too. */
export const enquiryAbout = (
  data: Pick<CalculatorData, 'lang' | 'strings' | 'zh'>,
  item: ShownItem,
  recipient: string,
): { readonly zh: string; readonly own: string | null } => {
  const who = (voice: Tongue) => say(voice, `recipient.${recipient}`);
  const own = letter(data, item, item, who(data));
  if (data.lang === 'zh' || !item.zh) return { zh: own, own: null };
  const chinese = { strings: data.zh };
  return { zh: letter(chinese, item, item.zh, who(chinese)), own };
};
