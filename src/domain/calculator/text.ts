import { measureOfId, type CalculatorData } from './data.ts';
import type { Finding, Report } from './report.ts';
import { FACTS } from './facts.ts';
import type { Situation } from './situation.ts';
import { isThing } from './rules.ts';
import { countItem, type PricedItem } from './sums.ts';
import { amountOf, countLines, factText, reasonText, say, sumLines } from './words.ts';

/** Our remarks beside one item: its notes, and items it may concern together with. */
export const remarksOn = (
  data: Pick<CalculatorData, 'strings'>,
  { item }: Finding,
): readonly string[] => [
  ...item.remarks,
  ...item.notes.map((note) => say(data, `mark.${note}`)),
  ...(item.newly ? [say(data, 'calc.newly')] : []),
  ...(item.mayConcernSame.length > 0
    ? [say(data, 'item.same', { ids: item.mayConcernSame.join(say(data, 'item.list')) })]
    : []),
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

/** The result as plain text, to send or to keep; every sum stands with its basis. */
export const textOf = (
  data: CalculatorData,
  { findings, sums, commitments, quotesOverlap }: Report,
  situation: Situation,
  footer: readonly string[],
): string => {
  const found = new Map(findings.map((finding) => [finding.item.id, finding]));
  const describe = (id: string): readonly string[] => {
    const finding = found.get(id);
    if (!finding) return [];
    const { item } = finding;
    return [
      `- ${item.id} ${item.object}: ${amountOf(data, item)}`,
      `  ${say(data, 'calc.quoted', { quote: item.quote })}`,
      `  ${say(data, 'calc.item.bodies', { bodies: (data.bodies[measureOfId(id)] ?? []).join(say(data, 'item.list')) })}`,
      ...linesOfCount(data, item, situation).map((line) => `  ${line}`),
      ...remarksOn(data, finding).map((line) => `  ${line}`),
    ];
  };
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  const listed = (ids: readonly string[]) => ids.flatMap(describe);
  const states = (state: 'open' | 'other') =>
    findings
      .filter(({ assessment }) => assessment.state === state)
      .map(
        ({ item, assessment }) =>
          `- ${item.id} ${item.object}: ${assessment.reasons.map((r) => reasonText(data, r, item)).join(' ')}`,
      );
  const who = situation.recipient ? say(data, `recipient.${situation.recipient}`) : '';
  return [
    say(data, 'site.nameFull'),
    say(data, 'calc.intro'),
    ...section(say(data, 'calc.answers'), answerLines(data, situation)),
    ...sums.groups.flatMap((group) =>
      section(say(data, `calc.group.${group.payee}.${group.basis}`, { who }), [
        ...listed(group.items.map(({ id }) => id)),
        ...sumLines(data, group),
        say(data, 'calc.sum.caveat'),
      ]),
    ),
    ...section(say(data, 'calc.person'), listed(sums.person)),
    ...section(say(data, 'calc.equity'), listed(sums.equity)),
    ...section(say(data, 'basis.unstated.help'), listed(sums.unstated)),
    ...section(say(data, 'calc.state.open'), states('open')),
    ...section(say(data, 'calc.state.other'), states('other')),
    ...section(
      say(data, 'calc.commitments'),
      commitments.map(({ id, promise }) => `- ${id} ${promise}`),
    ),
    ...(quotesOverlap ? ['', say(data, 'overlap.text')] : []),
    '',
    say(data, 'calc.sum.noTotal'),
    ...footer,
  ].join('\n');
};
