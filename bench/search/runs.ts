import { departments, measures } from '../../tests/support/content.ts';

/** A run of characters that stands in the text, and the measures it stands in. */
export interface Run {
  readonly text: string;
  readonly measures: readonly number[];
}

const LENGTHS = [2, 3, 4, 6];
const MIXED = [
  '3000万',
  '50万元',
  'CRO',
  'AI+企业',
  'I类创新药',
  '1000万元',
  '30万',
  'CRO合同研发组织',
  'AI+企业码上服务',
  '低空装备+',
  '2000万元支持',
  '最高50万',
];

/** NFKC, without brackets and quotes; sentence marks are boundaries. */
const piecesOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(/[“”‘’"'()〔〕《》]/g, '')
    .split(/[,。;:]/);

/** A figure is whole: 50万 does not stand in 150万. */
const stands = (piece: string, run: string): boolean => {
  for (let at = piece.indexOf(run); at >= 0; at = piece.indexOf(run, at + 1)) {
    const cutsBefore = /\d/.test(run.charAt(0)) && /\d/.test(piece.charAt(at - 1));
    const cutsAfter = /\d$/.test(run) && /\d/.test(piece.charAt(at + run.length));
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
};

const nameOf = (slug: string): string =>
  departments.find((body) => body.slug === slug)?.short.zh ?? '';

/** Every run of 2, 3, 4 and 6 Han characters that stands in the text, and some with figures and letters. */
export const makeRuns = (): Run[] => {
  const texts = measures.map((measure) => ({
    number: measure.number,
    pieces: [
      measure.title.zh,
      ...measure.sentences.map(({ zh }) => zh),
      // The bracket at the end of each measure is text too.
      `责任单位：${measure.departments.map(nameOf).join('、')}`,
    ].flatMap(piecesOf),
  }));
  const runs = new Set(MIXED);
  for (const { pieces } of texts)
    for (const piece of pieces)
      for (const length of LENGTHS)
        for (let at = 0; at + length <= piece.length; at += 1) {
          const run = piece.slice(at, at + length);
          if (/^\p{Script=Han}+$/u.test(run)) runs.add(run);
        }
  return [...runs].map((text) => ({
    text,
    measures: texts
      .filter(({ pieces }) => pieces.some((piece) => stands(piece, text)))
      .map(({ number }) => number),
  }));
};
