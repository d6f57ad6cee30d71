import {
  placeOf,
  measureOfId,
  type CalculatorData,
  type ShownItem,
} from '../../domain/calculator/data.ts';
import { enquiryAbout, questionsAbout } from '../../domain/calculator/enquiry.ts';
import type { Finding, Report } from '../../domain/calculator/report.ts';
import type { Situation } from '../../domain/calculator/situation.ts';
import { FIELD } from '../../domain/calculator/facts.ts';
import { answerLines, linesOfCount, remarksOn } from '../../domain/calculator/text.ts';
import { countItem } from '../../domain/calculator/sums.ts';
import { reasonText, say, sumLines } from '../../domain/calculator/words.ts';
import { formatMoney } from '../../domain/money.ts';
import { markOf } from '../../domain/support-item.ts';
import { bar } from './bar.ts';
import { list, make } from './dom.ts';

/** Says one result; made anew for each answer. */
export const makeResult = (data: CalculatorData, report: Report, situation: Situation) => {
  const { findings, sums, commitments, quotesOverlap } = report;
  const text = (key: string, values?: Readonly<Record<string, string | number>>) =>
    say(data, key, values);
  const found = new Map(findings.map((finding) => [finding.item.id, finding]));
  const official = (words: string) => make('q', { class: 'official', lang: 'zh-Hans' }, words);

  const sumOf = (item: ShownItem) => {
    const mark = markOf(item);
    return make(
      'span',
      { class: 'sum', 'data-basis': mark },
      make('span', { class: 'basis' }, text(`basis.${mark}`)),
      item.cny !== null && make('b', { 'data-money': '' }, formatMoney(item.cny, data.lang)),
    );
  };

  const itemLink = (item: ShownItem) =>
    make('a', { href: placeOf(data, item.id) }, `${item.id} ${item.object}`);

  const enquiry = (item: ShownItem) => {
    const { zh, own } = enquiryAbout(data, item, situation.recipient ?? '');
    const shown = (words: string, lang: string) =>
      make('p', { class: 'enquiry', lang, 'data-enquiry': lang }, words);
    return [
      make('h4', {}, text('calc.item.enquiry')),
      shown(zh, 'zh-Hans'),
      make(
        'button',
        { class: 'button', type: 'button', 'data-do': 'enquiry' },
        text('calc.item.copy'),
      ),
      own !== null && make('h4', {}, text('calc.item.enquiry.own')),
      own !== null && shown(own, 'en'),
    ];
  };

  /** Opened on demand: most readers need it for one or two items. */
  const asking = (item: ShownItem) => {
    const details = make(
      'details',
      { 'data-key': item.id },
      make('summary', {}, text('calc.item.details')),
    );
    details.addEventListener('toggle', () => {
      if (details.childElementCount > 1) return;
      details.append(
        make('h4', {}, text('calc.item.bodies')),
        make('p', {}, (data.bodies[measureOfId(item.id)] ?? []).join(text('item.list'))),
        list(questionsAbout(data, item, item), {}, 'ol') ?? '',
        ...enquiry(item).filter((part): part is HTMLElement => !!part),
      );
    });
    return details;
  };

  const finding = (found: Finding, longest: number) => {
    const { item } = found;
    const counted = item.cny === null ? null : countItem(item, item.cny, situation);
    return make(
      'li',
      { class: 'finding' },
      make(
        'p',
        { class: 'finding-sum' },
        sumOf(item),
        bar(markOf(item), counted ? counted.each / longest : 0.2, counted?.quantity ?? 1),
      ),
      make('p', {}, itemLink(item)),
      make(
        'p',
        { class: 'finding-quote' },
        make('span', { class: 'voice' }, text('voice.official')),
        ' ',
        official(item.quote),
      ),
      list(linesOfCount(data, item, situation), { class: 'sum-lines' }),
      list(
        [
          ...remarksOn(data, found),
          ...item.readings.map((reading) => text('item.reading', { ...reading })),
        ],
        { class: 'remarks' },
      ),
      asking(item),
    );
  };

  const listed = (ids: readonly string[]) => {
    const shown = ids.flatMap((id) => found.get(id) ?? []);
    const longest = Math.max(
      1,
      ...shown.map(({ item }) =>
        item.cny === null ? 1 : countItem(item, item.cny, situation).each,
      ),
    );
    return make('ul', {}, ...shown.map((each) => finding(each, longest)));
  };

  const who = situation.recipient ? text(`recipient.${situation.recipient}`) : '';
  const groups = sums.groups.map((group) => {
    const lines = list(sumLines(data, group), { class: 'sum-lines' });
    return make(
      'section',
      { class: 'sums' },
      make('h4', {}, text(`calc.group.${group.payee}.${group.basis}`, { who })),
      listed(group.items.map(({ id }) => id)),
      lines && make('h5', {}, text('calc.sum.title')),
      lines,
      make('p', { class: 'voice' }, text('calc.sum.caveat')),
    );
  });
  const apart = (['person', 'equity', 'unstated'] as const).map(
    (kind) =>
      sums[kind].length > 0 &&
      make(
        'section',
        { class: 'sums' },
        make('h4', {}, text(`calc.apart.${kind}`)),
        make(
          'p',
          { class: 'voice' },
          text(kind === 'unstated' ? 'basis.unstated.help' : `calc.${kind}`),
        ),
        listed(sums[kind]),
      ),
  );

  /** The field is asked of every item: said once above them, not under each. */
  const own = ({ assessment: { reasons } }: Finding) => {
    const rest = reasons.filter((reason) => reason.kind !== 'fact' || reason.fact !== FIELD);
    return rest.length > 0 ? rest : reasons;
  };
  const line = (found: Finding) =>
    make(
      'li',
      { class: 'verdict' },
      make('p', {}, itemLink(found.item), ' ', sumOf(found.item)),
      list([...new Set(own(found).map((reason) => reasonText(data, reason, found.item)))], {
        class: 'remarks',
      }),
    );
  const folded = (key: string, title: string, shown: readonly Finding[], open = false) => {
    if (shown.length === 0) return null;
    const details = make(
      'details',
      { class: 'folded', 'data-key': key, ...(open ? { open: '' } : {}) },
      make('summary', {}, `${title} (${shown.length})`),
      make('ul', {}, ...shown.map(line)),
    );
    return details;
  };
  const inState = (state: string) => findings.filter((f) => f.assessment.state === state);
  const isMissing = ({ assessment }: Finding) =>
    assessment.reasons.some(({ kind }) => kind === 'fact' || kind === 'month');
  const fits = inState('fits');
  const open = inState('open');
  const missing = open.filter(isMissing);
  const unclear = open.filter((f) => !isMissing(f));

  return [
    make(
      'section',
      { class: 'print-only' },
      make('h3', {}, text('calc.answers')),
      list(answerLines(data, situation)) ?? '',
    ),
    fits.length > 0 && make('h3', {}, text('calc.state.fits')),
    fits.length > 0 && make('p', { class: 'voice' }, text('calc.state.fits.help')),
    ...groups,
    ...apart,
    findings.length === 0 && make('p', {}, text('measure.noMoney')),
    fits.length + missing.length === 0 && findings.length > 0 && make('p', {}, text('calc.none')),
    open.length > 0 && make('h3', {}, text('calc.state.open')),
    folded('unclear', text('calc.open.unclear'), unclear, true),
    folded('missing', text('calc.open.missing'), missing, fits.length + unclear.length === 0),
    folded('other', text('calc.state.other'), inState('other')),
    commitments.length > 0 && make('h3', {}, text('calc.commitments')),
    commitments.length > 0 &&
      make(
        'ul',
        { class: 'promised' },
        ...commitments.map(({ id, promise, words, note }) =>
          make(
            'li',
            {},
            make('a', { href: placeOf(data, id) }, promise),
            ' ',
            official(words),
            note !== '' && ` ${note}`,
          ),
        ),
      ),
    quotesOverlap && make('p', { class: 'overlap' }, text('overlap.text')),
    fits.length > 0 && make('p', { class: 'voice' }, text('calc.sum.noTotal')),
  ].filter((part): part is HTMLElement => !!part);
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
