import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';
import { measuresIn } from './notice-pieces.ts';

const letter = (position: number): string => String.fromCharCode('a'.charCodeAt(0) + position);

/** File name, sentences and items all count from the measure's own number, without a gap. */
const checkOne = ({ file, facts, sentences }: ReadMeasure, report: Report): void => {
  const name = file.split('/').pop() ?? file;
  if (!/^\d{2,}\.mdx$/.test(name) || Number.parseInt(name, 10) !== facts.number)
    report('number', `${facts.number} does not match the file's name ${name}; mend one of them`);
  sentences.forEach((sentence, i) => {
    const expected = `${facts.number}.s${i + 1}`;
    if (sentence.id !== expected)
      report(`sentences.${i}`, `has the id ${sentence.id}; in this place it must be ${expected}`);
  });
  if (sentences.length === 0) report('body', 'has no sentence; add <Sentence> elements');
  facts.items.forEach((item, i) => {
    const expected = `${facts.number}.${letter(i)}`;
    if (item.id !== expected)
      report(`items.${i}.id`, `is ${item.id}; in this place it must be ${expected}`);
  });
};

/** Numbers run 1, 2, 3 … with one entry each, and ids follow from them. */
export const checkNumbering = ({ measures, notice }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  const byNumber = new Map<number, string>();
  for (const measure of measures) {
    checkOne(measure, of(measure.file));
    const { number } = measure.facts;
    const other = byNumber.get(number);
    if (other === undefined) byNumber.set(number, measure.file);
    else of(measure.file)('number', `${number} is already used by ${other}`);
  }
  const inSource = notice ? measuresIn(notice.text) : 0;
  const last = Math.max(inSource, measures.length);
  for (let number = 1; number <= last; number += 1) {
    const name = `measures/${String(number).padStart(2, '0')}.mdx`;
    if (!byNumber.has(number)) of(name)('number', `measure ${number} is missing; add its entry`);
  }
  if (notice)
    for (const [number, file] of byNumber)
      if (number > inSource)
        of(file)(
          'number',
          `${notice.file} has ${inSource} measures, each at the beginning of a line; add this one there, or mend the number`,
        );
  return problems;
};
