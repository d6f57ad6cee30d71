import { measureOfId, type CalculatorData } from './data.ts';
import { FACTS } from './facts.ts';
import type { Finding } from './report.ts';
import { isThing } from './rules.ts';
import type { Situation } from './situation.ts';
import { countItem, type PricedItem } from './sums.ts';
import { countLines, factText, readingLine, say } from './words.ts';

/** Our remarks beside one item: its notes, items it may concern together with, both readings, bodies. */
export const remarksOn = (
  data: Pick<CalculatorData, 'strings' | 'bodies'>,
  { item }: Finding,
): readonly string[] => [
  ...item.remarks,
  ...item.notes.map((note) => say(data, `mark.${note}`)),
  ...(item.newly ? [say(data, 'calc.newly')] : []),
  ...(item.mayConcernSame.length > 0
    ? [say(data, 'item.same', { ids: item.mayConcernSame.join(say(data, 'item.list')) })]
    : []),
  ...item.readings.map((reading) => readingLine(data, reading)),
  say(data, 'calc.item.bodies', {
    bodies: (data.bodies[measureOfId(item.id)] ?? []).join(say(data, 'item.list')),
  }),
];

/** What a finding's count makes, if it has one. */
export const linesOfCount = (
  data: Pick<CalculatorData, 'strings' | 'lang'>,
  item: PricedItem & Finding['item'],
  situation: Situation,
): readonly string[] =>
  item.cny === null ? [] : countLines(data, countItem(item, item.cny, situation), item);

/** What the reader answered, a line each; the many “no” are only counted. */
export const answerLines = (
  data: Pick<CalculatorData, 'strings' | 'items'>,
  { recipient, measure, answers, quantities, months, otherSupport }: Situation,
): readonly string[] => {
  const line = (question: string, answer: string) =>
    say(data, 'calc.answer.line', { question, answer });
  const things = FACTS.filter((fact) => answers[fact] === 'yes' && isThing(fact)).map((fact) =>
    [
      say(data, `calc.thing.${fact}`),
      quantities[fact] === undefined ? '' : `× ${quantities[fact]}`,
      months[fact] === undefined ? '' : `(${months[fact]})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const told = FACTS.filter((fact) => answers[fact] === 'unsure' || !isThing(fact));
  const no = FACTS.filter((fact) => answers[fact] === 'no' && isThing(fact)).length;
  return [
    ...(recipient ? [line(say(data, 'calc.who.legend'), say(data, `recipient.${recipient}`))] : []),
    ...(measure ? [line(say(data, 'calc.measure.label'), String(measure))] : []),
    ...(things.length > 0
      ? [say(data, 'calc.answers.have', { things: things.join(say(data, 'calc.answers.join')) })]
      : []),
    ...told.flatMap((fact) =>
      answers[fact] ? [line(factText(data, fact), say(data, `calc.answer.${answers[fact]}`))] : [],
    ),
    ...(no > 0 ? [say(data, 'calc.answers.no', { n: no })] : []),
    ...(otherSupport
      ? [line(say(data, 'calc.other.legend'), say(data, `calc.answer.${otherSupport}`))]
      : []),
  ];
};
