import type { CalculatorData } from './data.ts';
import { answerLines, linesOfCount, remarksOn } from './remarks.ts';
import { nothingMatches, type Finding, type Report } from './report.ts';
import type { Situation } from './situation.ts';
import { amountOf, caveatOf, reasonLines, say, sumLines } from './words.ts';

/** The result as plain text, to send or to keep; every sum stands with its basis. */
export const textOf = (
  data: CalculatorData,
  { findings, sums, commitments, quotesOverlap }: Report,
  situation: Situation,
  footer: readonly string[],
): string => {
  const found = new Map(findings.map((finding) => [finding.item.id, finding]));
  const line = ({ id, object }: Finding['item'], said: string) =>
    `- ${say(data, 'calc.named', { name: `${id} ${object}`, said })}`;
  const describe = (id: string): readonly string[] => {
    const finding = found.get(id);
    if (!finding) return [];
    const { item } = finding;
    return [
      line(item, amountOf(data, item)),
      `  ${say(data, 'calc.quoted', { quote: item.quote })}`,
      ...linesOfCount(data, item, situation).map((said) => `  ${said}`),
      ...remarksOn(data, finding).map((said) => `  ${said}`),
    ];
  };
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', heading, ...lines];
  const listed = (ids: readonly string[]) => ids.flatMap(describe);
  const states = (state: 'open' | 'other') =>
    findings
      .filter(({ assessment }) => assessment.state === state)
      .map((finding) => line(finding.item, reasonLines(data, finding).join(' ')));
  const who = situation.recipient ? say(data, `recipient.${situation.recipient}`) : '';
  return [
    say(data, 'site.nameFull'),
    say(data, 'calc.intro'),
    ...section(say(data, 'calc.answers'), answerLines(data, situation)),
    ...(quotesOverlap ? ['', say(data, 'overlap.text')] : []),
    ...(findings.length === 0 ? ['', say(data, 'measure.noMoney')] : []),
    ...(nothingMatches({ findings }) ? ['', say(data, 'calc.none')] : []),
    ...sums.groups.flatMap((group) =>
      section(say(data, `calc.group.${group.payee}.${group.basis}`, { who }), [
        ...listed(group.items.map(({ id }) => id)),
        ...sumLines(data, group),
        caveatOf(data, group, data.items),
      ]),
    ),
    ...section(say(data, 'calc.person'), listed(sums.person)),
    ...section(say(data, 'calc.equity'), listed(sums.equity)),
    ...section(say(data, 'basis.unstated.help'), listed(sums.unstated)),
    ...section(say(data, 'calc.state.open'), states('open')),
    ...section(say(data, 'calc.state.other'), states('other')),
    ...section(
      say(data, 'calc.commitments'),
      commitments.map(({ id, promise, note }) => `- ${id} ${promise} ${note}`.trimEnd()),
    ),
    '',
    say(data, 'calc.sum.noTotal'),
    ...footer,
  ].join('\n');
};
