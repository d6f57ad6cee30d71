import { placeOf, type CalculatorData } from '../../domain/calculator/data.ts';
import { FIELD } from '../../domain/calculator/facts.ts';
import { nothingMatches, type Finding, type Report } from '../../domain/calculator/report.ts';
import type { Situation } from '../../domain/calculator/situation.ts';
import { answerLines } from '../../domain/calculator/remarks.ts';
import { caveatOf, factText, say, sumLines } from '../../domain/calculator/words.ts';
import { list, make } from './dom.ts';
import { makeFindings, makeVerdict, official } from './finding.ts';

type Part = HTMLElement | false | null;
type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const APART = [
  ['person', 'calc.person'],
  ['equity', 'calc.equity'],
  ['unstated', 'basis.unstated.help'],
] as const;

/** What fits: by payee and basis with their sums, then what stands apart and is never added. */
const makeFits = (
  data: CalculatorData,
  { findings, sums }: Report,
  situation: Situation,
  text: Text,
): readonly Part[] => {
  // One scale for all that fits, so that bars can be held against each other.
  const longest = Math.max(
    ...findings.map(({ item, assessment }) => (assessment.state === 'fits' && item.cny) || 0),
  );
  const listed = (ids: readonly string[]) =>
    makeFindings(
      data,
      situation,
      findings.filter(({ item }) => ids.includes(item.id)),
      longest,
    );
  const who = situation.recipient ? text(`recipient.${situation.recipient}`) : '';
  const groups = sums.groups.map((group) => {
    const lines = list(sumLines(data, group), { class: 'sum-lines' });
    return make(
      'section',
      {},
      make('h4', {}, text(`calc.group.${group.payee}.${group.basis}`, { who })),
      listed(group.items.map(({ id }) => id)),
      lines && make('h5', {}, text('calc.sum.title')),
      lines,
      make('p', { class: 'voice' }, caveatOf(data, group, data.items)),
    );
  });
  const apart = APART.map(
    ([kind, help]) =>
      sums[kind].length > 0 &&
      make(
        'section',
        {},
        make('h4', {}, text(`calc.apart.${kind}`)),
        make('p', { class: 'voice' }, text(help)),
        listed(sums[kind]),
      ),
  );
  return [
    make('h3', {}, text('calc.state.fits')),
    make('p', { class: 'voice' }, text('calc.state.fits.help')),
    ...groups,
    ...apart,
  ];
};

/** Says one result; made anew for each answer. */
export const makeResult = (data: CalculatorData, report: Report, situation: Situation) => {
  const { findings, commitments, quotesOverlap } = report;
  const text: Text = (key, values) => say(data, key, values);
  const inState = (state: string) => findings.filter((f) => f.assessment.state === state);
  const isMissing = ({ assessment }: Finding) =>
    assessment.reasons.some(({ kind }) => kind === 'fact' || kind === 'month');
  const fits = inState('fits');
  const open = inState('open');
  const missing = open.filter(isMissing);
  const unclear = open.filter((found) => !isMissing(found));
  const field = situation.answers[FIELD];

  const folded = (
    key: string,
    title: string | HTMLElement,
    shown: readonly Finding[],
    isOpen = false,
  ) =>
    shown.length > 0 &&
    make(
      'details',
      { class: 'folded', 'data-key': key, ...(isOpen ? { open: '' } : {}) },
      make('summary', {}, title, ` (${shown.length})`),
      key === 'missing' &&
        (field === undefined || field === 'unsure') &&
        make('p', {}, text('calc.state.open.fact', { fact: factText(data, FIELD) })),
      make('ul', {}, ...shown.map((found) => makeVerdict(data, found))),
    );

  const promised = commitments.map(({ id, promise, words, note }) =>
    make(
      'li',
      {},
      make('a', { href: placeOf(data, id) }, promise),
      ' ',
      official(words),
      note !== '' && ` ${note}`,
    ),
  );

  const parts: readonly Part[] = [
    make(
      'section',
      { class: 'print-only' },
      make('h3', {}, text('calc.answers')),
      list(answerLines(data, situation), { class: 'answers' }),
    ),
    quotesOverlap && make('p', { class: 'overlap' }, text('overlap.text')),
    ...(fits.length > 0 ? makeFits(data, report, situation, text) : []),
    findings.length === 0 && make('p', {}, text('measure.noMoney')),
    nothingMatches(report) && make('p', {}, text('calc.none')),
    open.length > 0 && make('h3', {}, text('calc.state.open')),
    folded('unclear', text('calc.open.unclear'), unclear, true),
    folded('missing', text('calc.open.missing'), missing, fits.length + unclear.length === 0),
    // A state of its own, not one of those that are still open.
    folded('other', make('h3', {}, text('calc.state.other')), inState('other')),
    promised.length > 0 && make('h3', {}, text('calc.commitments')),
    promised.length > 0 && make('ul', { class: 'promised' }, ...promised),
    fits.length > 0 && make('p', { class: 'voice' }, text('calc.sum.noTotal')),
  ];
  return parts.filter((part): part is HTMLElement => !!part);
};

/** One sentence for the whole result. */
export const summaryOf = (data: CalculatorData, { findings }: Report): string => {
  const count = (state: string) => findings.filter((f) => f.assessment.state === state).length;
  return say(data, 'calc.summary', {
    fits: count('fits'),
    open: count('open'),
    other: count('other'),
  });
};
