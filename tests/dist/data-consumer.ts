import { UNSAID_SLOTS, type SupportItem } from '../../src/domain/support-item.ts';
import type { MeasuresFile, PolicyFile } from '../../src/domain/open-data/public-shape.ts';

// What a stranger would write who has read nothing but the data page.

type CsvRow = Readonly<Record<string, string>>;

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));
const orNull = (cell: string): string | null => (cell === '' ? null : cell);

/** A support item again, from its row in the CSV. */
export const itemFromRow = (row: CsvRow): Record<keyof SupportItem, unknown> => {
  const cell = (name: string): string => {
    const value = row[name];
    if (value === undefined) throw new Error(`the CSV has no column ${name}`);
    return value;
  };
  const two = (name: string) => {
    const pair = { zh: cell(`${name}.zh`), en: cell(`${name}.en`) };
    return pair.zh === '' && pair.en === '' ? null : pair;
  };
  const yes = (name: string): boolean => cell(name) === 'true';
  return {
    id: cell('id'),
    sentence: cell('sentence'),
    basis: cell('basis'),
    cny: cell('cny') === '' ? null : Number(cell('cny')),
    object: two('object'),
    instrument: cell('instrument'),
    recipientAsWritten: orNull(cell('recipientAsWritten')),
    recipient: two('recipient'),
    trigger: two('trigger'),
    quote: cell('quote'),
    perWritten: orNull(cell('perWritten')),
    lawsAndRegulations: yes('lawsAndRegulations'),
    asPrescribed: yes('asPrescribed'),
    openList: yes('openList'),
    futureIndustryWords: cell('futureIndustryWords'),
    recurrence: two('recurrence'),
    basisNote: two('basisNote'),
    readings: JSON.parse(cell('readings')),
    questions: JSON.parse(cell('questions')),
    unsaid: Object.fromEntries(UNSAID_SLOTS.map((slot) => [slot, yes(`unsaid.${slot}`)])),
    count: two('count'),
    mayConcernSame: list(cell('mayConcernSame')),
    names: cell('names'),
    words: cell('words'),
    named: list(cell('named')),
    note: two('note'),
  };
};

const zhOf = (sentences: readonly { zh: string }[]): string => sentences.map((s) => s.zh).join('');

/** The Chinese text whole, paragraph by paragraph, from the two JSON files. */
export const textFromJson = (frame: PolicyFile, { measures }: MeasuresFile): readonly string[] => {
  const shortOf = new Map(frame.issuers.map(({ slug, short }) => [slug, short.zh]));
  return [
    ...frame.issuers.filter(({ inCopy }) => inCopy).map(({ full }) => full.zh),
    frame.noticeTitle.zh,
    frame.policy.number,
    frame.addressees.zh,
    zhOf(frame.notice),
    frame.policy.title.zh,
    zhOf(frame.preamble),
    ...frame.categories.flatMap((category) => [
      category.heading.zh,
      ...category.measures.map((number) => {
        const measure = measures.find((m) => m.number === number);
        if (!measure) throw new Error(`measures.json lacks measure ${number}`);
        const bodies = measure.departments.map((slug) => shortOf.get(slug)).join('、');
        return `${number}.${measure.title.zh}。${zhOf(measure.sentences)}（责任单位：${bodies}）`;
      }),
    ]),
    zhOf(frame.final),
  ];
};
