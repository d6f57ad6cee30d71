import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/domain/calculator/csv.ts';
import { placeOf } from '../../../src/domain/calculator/data.ts';
import { FACTS, type FactId } from '../../../src/domain/calculator/facts.ts';
import { questionsFor } from '../../../src/domain/calculator/questions.ts';
import { nothingMatches, reportOn } from '../../../src/domain/calculator/report.ts';
import type { Answer, Situation } from '../../../src/domain/calculator/situation.ts';
import { addUp } from '../../../src/domain/calculator/sums.ts';
import { textOf } from '../../../src/domain/calculator/text.ts';
import { linesOfCount } from '../../../src/domain/calculator/remarks.ts';
import { caveatOf, sumLines } from '../../../src/domain/calculator/words.ts';
import { LANGS } from '../../../src/domain/lang.ts';
import { makeUrls } from '../../../src/domain/urls.ts';
import type { Recipient } from '../../../src/domain/support-item.ts';
import { DATA, PERIOD, situation } from './site.ts';
import { moneyIn } from './money.ts';

const WAN = 10_000;
const urls = makeUrls('/');
/** Has what is listed, in the field, and nothing else. */
const has = (...facts: FactId[]): Partial<Record<FactId, Answer>> => ({
  ...Object.fromEntries(FACTS.map((fact) => [fact, 'no'])),
  '0f': 'yes',
  ...Object.fromEntries(facts.map((fact) => [fact, 'yes'])),
});

interface Case {
  readonly name: string;
  readonly who: Recipient;
  readonly given: Partial<Situation>;
  readonly fits: readonly string[];
  readonly open?: readonly string[];
  /** payee, basis, if one, if all (万元) */
  readonly sums?: readonly (readonly [string, string, number, number])[];
  readonly apart?: Partial<Record<'equity' | 'person' | 'unstated', readonly string[]>>;
}

const CASES: readonly Case[] = [
  {
    name: 'a low-altitude equipment firm: one scenario, two international standards, one order-based project',
    who: 'enterprise',
    given: { answers: has('9a', '4a', '10c'), quantities: { '4a': 2 } },
    fits: ['4.a', '9.a', '10.c'],
    // To whom the money of an order-based project goes is not stated: it is not added to the firm’s.
    sums: [
      ['named', 'ceiling', 50, 100],
      ['holder', 'ceiling', 300, 300],
      ['holder', 'fixed', 50, 50],
    ],
  },
  {
    name: 'a firm that leads a complex and a national standard',
    who: 'enterprise',
    given: { answers: has('2d', '4b') },
    fits: ['2.d', '4.b'],
    // 2.d: the lead enterprise or the complex, two readings.
    sums: [
      ['named', 'ceiling', 30, 30],
      ['holder', 'ceiling', 100, 100],
    ],
  },
  {
    name: 'a national champion outside the field',
    who: 'enterprise',
    given: { answers: { ...has('6a', '6b'), '0f': 'no' }, months: { '6b': '2026-05' } },
    fits: [],
    open: ['6.b'],
  },
  {
    name: 'a municipal pilot-test platform newly built',
    who: 'platform',
    given: { answers: has('3a') },
    fits: ['3.a', '3.b'],
    sums: [['holder', 'ceiling', 500, 700]],
  },
  {
    name: 'a start-up with a Maker in China prize',
    who: 'start-up',
    given: { answers: has('5d', '5dl') },
    fits: ['5.d'],
    sums: [],
    apart: { equity: ['5.d'] },
  },
  {
    name: 'a start-up with a prize of another contest',
    who: 'start-up',
    given: { answers: has('5d') },
    fits: [],
    open: ['5.d'],
  },
  {
    name: 'a postdoc selected for both programmes',
    who: 'individual',
    given: { answers: has('12a', '12b', '12bp') },
    fits: ['12.a', '12.b'],
    sums: [],
    apart: { person: ['12.a', '12.b'] },
  },
  {
    name: 'a young talent who is not a postdoc',
    who: 'individual',
    given: { answers: has('12b') },
    fits: [],
    open: ['12.b'],
  },
  {
    name: 'a hospital with a class I drug and support under another Chongqing policy',
    who: 'hospital',
    given: { answers: has('10b'), otherSupport: 'yes' },
    fits: ['10.b'],
    sums: [['holder', 'fixed', 1000, 1000]],
  },
  {
    name: 'a bank with a guaranteed loan product',
    who: 'financial-institution',
    given: { answers: has('13b') },
    fits: ['13.b'],
    sums: [],
    apart: { unstated: ['13.b'] },
  },
  {
    name: 'a firm recognised as national champion after having been a municipal one',
    who: 'enterprise',
    given: { answers: has('6a', '6b'), months: { '6a': '2026-03', '6b': '2027-03' } },
    fits: ['6.a', '6.b'],
    sums: [['named', 'fixed', 100, 150]],
  },
  {
    name: 'a national champion that was a municipal one before the document was numbered',
    who: 'enterprise',
    given: { answers: has('6a', '6b'), months: { '6a': '2024-03', '6b': '2027-03' } },
    fits: ['6.b'],
    open: ['6.a'],
    sums: [['named', 'fixed', 100, 100]],
  },
  {
    name: 'a municipal incubator that already holds the ministry grade',
    who: 'incubator',
    given: { answers: has('5b', '5c', '5co') },
    fits: ['5.b', '5.c'],
    sums: [['named', 'ceiling', 50, 50]],
    apart: { unstated: ['5.c'] },
  },
  {
    name: 'a municipal incubator on its way to the grade',
    who: 'incubator',
    given: { answers: has('5b', '5c') },
    fits: ['5.b'],
    open: ['5.c'],
    sums: [['named', 'ceiling', 50, 50]],
  },
  {
    name: 'a fund manager investing in future industries',
    who: 'fund-manager',
    given: { answers: has() },
    fits: ['13.a'],
    sums: [],
    apart: { unstated: ['13.a'] },
  },
  {
    name: 'an industrial research institute whose incubated firms raised equity, with a breakthrough project under a programme',
    who: 'research-institute',
    given: { answers: has('5a', '5ae', '1a', '1ap', '1ab') },
    fits: ['1.a', '5.a'],
    sums: [
      ['named', 'ceiling', 100, 100],
      ['holder', 'ceiling', 3000, 3000],
    ],
  },
  {
    name: 'a university with three open-competition projects',
    who: 'university',
    given: { answers: has('1b', '1bj'), quantities: { '1b': 3 } },
    fits: ['1.b'],
    sums: [['holder', 'ceiling', 500, 1500]],
  },
  {
    name: 'a bus company whose low-altitude scenario lies outside the field',
    who: 'enterprise',
    given: { answers: { ...has('9a', '4a'), '0f': 'no' } },
    fits: [],
    open: ['9.a'],
  },
  {
    name: 'a CRO platform to be built after the stated period',
    who: 'platform',
    given: { answers: has('11d'), months: { '11d': '2028-02' } },
    fits: [],
    sums: [],
  },
  {
    name: 'a software house with a first version that is also a core operating system for such a platform',
    who: 'enterprise',
    given: { answers: has('10d', '11b', '11bp') },
    fits: ['10.d', '11.b'],
    sums: [['holder', 'ceiling', 500, 1000]],
  },
];

describe.each(CASES)('$name', ({ who, given, fits, open = [], sums, apart = {} }) => {
  const full = situation({ recipient: who, ...given });

  test.each(LANGS)('%s', (lang) => {
    const report = reportOn(DATA[lang], full, PERIOD);
    const ids = (state: string) =>
      report.findings.filter((f) => f.assessment.state === state).map((f) => f.item.id);
    expect(ids('fits')).toEqual(fits);
    expect(ids('open')).toEqual(open);
    if (sums)
      expect(report.sums.groups.map((g) => [g.payee, g.basis, g.one / WAN, g.all / WAN])).toEqual(
        sums,
      );
    for (const [kind, expected] of Object.entries(apart))
      expect(report.sums[kind as 'equity']).toEqual(expected);
    expect(report.quotesOverlap).toBe(given.otherSupport === 'yes');
  });

  test('both languages show the same sums in the same order', () => {
    const [zh, en] = LANGS.map((lang) =>
      reportOn(DATA[lang], full, PERIOD).sums.groups.flatMap((group) =>
        sumLines(DATA[lang], group).flatMap((line) => moneyIn(line, lang)),
      ),
    );
    expect(en).toEqual(zh);
  });
});

test('the text to send quotes the overlap clause only where other support is declared or unsure', () => {
  const clause = DATA.zh.strings['overlap.text'] ?? '';
  for (const [otherSupport, quoted] of [
    ['yes', true],
    ['unsure', true],
    ['no', false],
    [null, false],
  ] as const) {
    const given = situation({ recipient: 'hospital', otherSupport });
    const text = textOf(DATA.zh, reportOn(DATA.zh, given, PERIOD), given, []);
    expect(text.includes(clause)).toBe(quoted);
  }
});

test('a chosen measure narrows what is asked and what is found', () => {
  const given = situation({ recipient: 'enterprise', measure: 9, answers: { '0f': 'yes' } });
  expect(questionsFor(DATA.zh.items, given, PERIOD).map(({ fact }) => fact)).toEqual(['0f', '9a']);
  const report = reportOn(DATA.zh, given, PERIOD);
  expect(report.findings.map(({ item }) => item.id)).toEqual(['9.a']);
  expect(report.commitments.map(({ id }) => id)).toEqual(['9.s1']);
});

test.each(LANGS)(
  'every item and every promise has its place on the page of its measure, %s',
  (lang) => {
    const data = DATA[lang];
    for (const { id } of [...data.items, ...data.commitments])
      expect(placeOf(data, id)).toBe(urls.place(lang, id));
  },
);

test.each(LANGS)('both readings of what fits go along in the text, %s', (lang) => {
  const given = situation({ recipient: 'enterprise', answers: has('10d') });
  const text = textOf(DATA[lang], reportOn(DATA[lang], given, PERIOD), given, []);
  const readings = DATA[lang].items.find(({ id }) => id === '10.d')?.readings ?? [];
  expect(readings).toHaveLength(2);
  for (const { question, a, b } of readings)
    for (const words of [question, a, b]) expect(text).toContain(words);
});

test('the table counts only what the reader has', () => {
  const given = situation({
    recipient: 'enterprise',
    answers: has('4a', '6a'),
    quantities: { '4a': 2, '4b': 3 },
  });
  const { findings } = reportOn(DATA.zh, given, PERIOD);
  const rows = csvOf(DATA.zh, findings, given, (id) => id).split('\r\n');
  const row = (id: string) => rows.find((line) => line.startsWith(`"${id}"`));
  expect(row('4.a')).toContain('"500000","2"');
  expect(row('4.b')).toContain('"300000",""');
  expect(row('6.a')).toContain('"500000",""');
});

test('what a spreadsheet would take for a formula stays text', () => {
  const [first] = reportOn(DATA.zh, situation({ recipient: 'hospital' }), PERIOD).findings;
  if (!first) throw new Error('no finding');
  const finding = { ...first, item: { ...first.item, object: '=1+"1"' } };
  expect(csvOf(DATA.zh, [finding], situation({}), (id) => id)).toContain(`"'=1+""1"""`);
});

test.each(LANGS)('the text to send lists apart what is never added, %s', (lang) => {
  const text = (recipient: Recipient, ...facts: FactId[]) => {
    const given = situation({ recipient, answers: has(...facts) });
    return textOf(DATA[lang], reportOn(DATA[lang], given, PERIOD), given, []);
  };
  const { strings } = DATA[lang];
  const under = (key: string, id: string) =>
    new RegExp(`^${(strings[key] ?? '?').replaceAll(/[.()]/g, '.')}\\n- ${id} `, 'm');
  expect(text('start-up', '5d', '5dl')).toMatch(under('calc.equity', '5.d'));
  expect(text('individual', '12a')).toMatch(under('calc.person', '12.a'));
  expect(text('fund-manager')).toMatch(under('basis.unstated.help', '13.a'));
});

test('a rating one is not sure of leaves the month to ask for', () => {
  const asks = (rated: Answer | undefined) => {
    const answers = { '0f': 'yes', '2b': 'yes', ...(rated && { '2br': rated }) } as const;
    const given = situation({ recipient: 'platform', measure: 2, answers });
    return questionsFor(DATA.zh.items, given, PERIOD)
      .filter(({ item, fact }) => item === '2.b' && fact !== '0f')
      .map(({ fact, asks: kind }) => `${fact} ${kind}`);
  };
  for (const rated of [undefined, 'no', 'unsure'] as const)
    expect(asks(rated)).toEqual(['2b yes-no', '2b month', '2br yes-no']);
  expect(asks('yes')).toEqual(['2b yes-no', '2br yes-no']);
});

test('that nothing matches is said only where the words of every item name something else', () => {
  const told = (given: Partial<Situation>) => {
    const full = situation(given);
    const report = reportOn(DATA.zh, full, PERIOD);
    const text = textOf(DATA.zh, report, full, []);
    expect(text.includes(DATA.zh.strings['calc.none'] ?? '?')).toBe(nothingMatches(report));
    return nothingMatches(report);
  };
  expect(told({ recipient: 'start-up', answers: has() })).toBe(true);
  expect(told({ recipient: 'start-up', answers: has('5d') })).toBe(false);
  expect(told({ recipient: 'start-up', answers: has('5d', '5dl') })).toBe(false);
  expect(told({ recipient: 'start-up' })).toBe(false);
  expect(told({ recipient: 'start-up', measure: 7 })).toBe(false);
});

test.each(LANGS)('what the words leave open about another kind of body goes along, %s', (lang) => {
  const note = (id: string) => DATA[lang].items.find((item) => item.id === id)?.note ?? '?';
  const text = (recipient: Recipient, answers: Situation['answers']) => {
    const given = situation({ recipient, answers });
    return textOf(DATA[lang], reportOn(DATA[lang], given, PERIOD), given, []);
  };
  // A university where those selected work; a science park that is no municipal incubator.
  expect(text('university', has())).toContain(note('12.a'));
  expect(text('incubator', has())).toContain(note('5.b'));
  // Encouragement of others is not shown without saying that it is none.
  const credit = DATA[lang].commitments.find(({ id }) => id === '13.s2');
  expect(credit?.note).toBeTruthy();
  expect(text('enterprise', has())).toContain(credit?.note);
});

test('a quantity of something with equity makes no sum, whatever an old link says', () => {
  const given = situation({
    recipient: 'start-up',
    answers: has('5d', '5dl'),
    quantities: { '5d': 3 },
  });
  const found = reportOn(DATA.zh, given, PERIOD).findings.find(({ item }) => item.id === '5.d');
  expect(found?.assessment.state).toBe('fits');
  expect(found && linesOfCount(DATA.zh, found.item, given)).toEqual([]);
});

test('the caveat does not deny that 单个项目 is written', () => {
  const caveats = (...facts: FactId[]) => {
    const given = situation({ recipient: 'university', answers: has(...facts) });
    return reportOn(DATA.zh, given, PERIOD).sums.groups.map((group) =>
      caveatOf(DATA.zh, group, DATA.zh.items),
    );
  };
  const [usual, per] = [DATA.zh.strings['calc.sum.caveat'], DATA.zh.strings['calc.sum.caveat.per']];
  expect(caveats('1b', '1bj')).toEqual([per]);
  expect(caveats('1b', '1bj', '3a')).toEqual([usual]);
  expect(caveats('3a')).toEqual([usual]);
});

test('a measure without money still leaves its commitments', () => {
  const given = situation({ recipient: 'enterprise', measure: 7 });
  expect(questionsFor(DATA.zh.items, given, PERIOD)).toEqual([]);
  const report = reportOn(DATA.zh, given, PERIOD);
  expect(report.findings).toEqual([]);
  expect(report.commitments).not.toEqual([]);
});

test('equity and support for a selected person never enter a sum', () => {
  const assessments = DATA.zh.items.map(({ id }) => ({ id, state: 'fits' as const, reasons: [] }));
  const { groups, equity, person, unstated } = addUp(DATA.zh.items, assessments, situation({}));
  const added = groups.flatMap((group) => group.items.map(({ id }) => id));
  const apart = [...equity, ...person, ...unstated];
  expect(equity).toEqual(['5.d']);
  expect(person).toEqual(['12.a', '12.b']);
  expect(unstated).toEqual(['2.e', '5.c', '12.c', '13.a', '13.b']);
  expect(added.filter((id) => apart.includes(id))).toEqual([]);
  expect([...added, ...apart]).toHaveLength(32);
});
