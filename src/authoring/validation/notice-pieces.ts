import type { Content, ReadMeasure } from './content.ts';

/** A run of the official text with the field it stands in. */
export interface Piece {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** White space and the word processor's artefact are no part of the text. */
export const bare = (text: string): string =>
  text.replaceAll('[bookmark: _GoBack]', '').replace(/\s+/g, '');

/** How many measures the source has; it numbers them at the beginning of a line. */
export const measuresIn = (text: string): number =>
  text.match(/^\s*(?:\[bookmark: _GoBack\])?\d+\./gm)?.length ?? 0;

const measurePieces = (
  { file, facts, sentences }: ReadMeasure,
  shortName: ReadonlyMap<string, string>,
): readonly Piece[] => [
  { file, field: 'title.zh', text: `${facts.number}.${facts.title.zh}。` },
  ...sentences.map(({ id, zh }) => ({ file, field: `${id}.zh`, text: zh })),
  {
    file,
    field: 'departments',
    text: `（责任单位：${facts.departments.map((slug) => shortName.get(slug) ?? slug).join('、')}）`,
  },
];

/** The whole notice as the content states it, in order. */
export const noticePieces = ({
  policy,
  departments,
  categories,
  measures,
}: Content): readonly Piece[] => {
  const { file, facts } = policy;
  const own = (field: string, text: string): Piece => ({ file, field, text });
  const frame = (part: 'notice' | 'preamble' | 'final') =>
    facts[part].map((sentence, i) => own(`${part}.${i}.zh`, sentence.zh));
  const shortName = new Map(departments.entries.map((d) => [d.slug, d.short.zh]));
  return [
    ...departments.entries.flatMap((body, i): Piece[] =>
      body.inCopy ? [{ file: departments.file, field: `${i}.full.zh`, text: body.full.zh }] : [],
    ),
    own('noticeTitle.zh', facts.noticeTitle.zh),
    own('number.zh', facts.number.zh),
    own('addressees.zh', facts.addressees.zh),
    ...frame('notice'),
    own('title.zh', facts.title.zh),
    ...frame('preamble'),
    ...categories.entries.flatMap((category, i): Piece[] => [
      { file: categories.file, field: `${i}.heading.zh`, text: category.heading.zh },
      ...measures
        .filter((measure) => measure.facts.category === category.slug)
        .sort((a, b) => a.facts.number - b.facts.number)
        .flatMap((measure) => measurePieces(measure, shortName)),
    ]),
    ...frame('final'),
  ];
};
