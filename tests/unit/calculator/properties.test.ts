import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assess } from '../../../src/domain/calculator/assess.ts';
import { csvOf } from '../../../src/domain/calculator/csv.ts';
import { FACTS, FIELD, type FactId } from '../../../src/domain/calculator/facts.ts';
import { decode, encode } from '../../../src/domain/calculator/fragment.ts';
import { questionsFor } from '../../../src/domain/calculator/questions.ts';
import { reportOn } from '../../../src/domain/calculator/report.ts';
import { ruleOf } from '../../../src/domain/calculator/rules.ts';
import {
  ANSWERS,
  MAX_QUANTITY,
  type Answer,
  type Situation,
} from '../../../src/domain/calculator/situation.ts';
import { addUp } from '../../../src/domain/calculator/sums.ts';
import { linesOfCount } from '../../../src/domain/calculator/remarks.ts';
import { textOf } from '../../../src/domain/calculator/text.ts';
import { amountOf, sumLines } from '../../../src/domain/calculator/words.ts';
import { LANGS, type Lang } from '../../../src/domain/lang.ts';
import { RECIPIENTS } from '../../../src/domain/support-item.ts';
import { moneyIn } from './money.ts';
import { DATA, ITEMS, PERIOD } from './site.ts';

const RUNS = { numRuns: 10_000 };
vi.setConfig({ testTimeout: 60_000 });

const partial = <T>(value: fc.Arbitrary<T>) =>
  fc
    .array(fc.tuple(fc.constantFrom(...FACTS), value), { maxLength: FACTS.length })
    .map((pairs): Partial<Record<FactId, T>> => Object.fromEntries(pairs));

const month = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, m]) => `${year}-${String(m).padStart(2, '0')}`);
const nearMonth = fc.constantFrom('2025-12', '2026-01', '2026-06', '2027-12', '2028-01');
const quantity = fc.integer({ min: 1, max: MAX_QUANTITY });
// Mostly yes, so that many items fit and there is something to add.
const answer = fc.constantFrom<Answer>('yes', 'yes', 'yes', 'no', 'unsure');

const cases: fc.Arbitrary<Situation> = fc.record({
  recipient: fc.option(fc.constantFrom(...RECIPIENTS)),
  measure: fc.option(fc.integer({ min: 1, max: 14 }), { freq: 1 }),
  answers: partial(answer),
  quantities: partial(quantity),
  months: partial(fc.oneof(nearMonth, month)),
  otherSupport: fc.option(fc.constantFrom(...ANSWERS)),
});
/** Somebody who has nearly everything, so that sums are large. */
const rich: fc.Arbitrary<Situation> = fc.record({
  recipient: fc.constantFrom(...RECIPIENTS),
  measure: fc.constant(null),
  answers: fc
    .subarray([...FACTS])
    .map((no) =>
      Object.fromEntries(
        FACTS.map((fact) => [fact, fact !== FIELD && no.includes(fact) ? 'no' : 'yes']),
      ),
    ),
  quantities: partial(quantity),
  months: partial(nearMonth),
  otherSupport: fc.constant(null),
});
const anyCase = fc.oneof(cases, rich);

/** The facts that an item's state may depend on. */
const factsOf = (id: string): ReadonlySet<FactId> => {
  const { needs, newly, settledBy } = ruleOf(id);
  return new Set([
    FIELD,
    ...needs,
    ...(newly ? [newly.month] : []),
    ...(newly?.orElse ? [newly.orElse] : []),
    ...settledBy.map(({ fact }) => fact),
  ]);
};

const fitting = (given: Situation, lang: Lang = 'zh') => reportOn(DATA[lang], given, PERIOD);

describe('answers', () => {
  test('an answer never changes an item that does not ask for it', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.constantFrom(...FACTS),
        answer,
        month,
        quantity,
        (given, fact, said, when, many) => {
          const after = {
            ...given,
            answers: { ...given.answers, [fact]: said },
            months: { ...given.months, [fact]: when },
            quantities: { ...given.quantities, [fact]: many },
          };
          const states = (tried: Situation) =>
            JSON.stringify(
              ITEMS.filter((item) => !factsOf(item.id).has(fact)).map((item) =>
                assess(item, tried, PERIOD),
              ),
            );
          expect(states(after)).toBe(states(given));
        },
      ),
      RUNS,
    );
  });

  test('“yes” never removes what fitted; a quantity never changes a state', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...FACTS), quantity, (given, fact, many) => {
        const yes = { ...given, answers: { ...given.answers, [fact]: 'yes' as const } };
        const more = { ...given, quantities: { ...given.quantities, [fact]: many } };
        const lost = ITEMS.filter((item) => {
          const { state } = assess(item, given, PERIOD);
          return (
            (state === 'fits' && assess(item, yes, PERIOD).state !== 'fits') ||
            assess(item, more, PERIOD).state !== state
          );
        });
        expect(lost).toEqual([]);
      }),
      RUNS,
    );
  });

  test('every question can change what is said', () => {
    // No other item can change: that is the first property.
    const askedFor = new Map(
      FACTS.map((fact) => [fact, ITEMS.filter(({ id }) => factsOf(id).has(fact))]),
    );
    const saidOf = (fact: FactId) => (tried: Situation) =>
      JSON.stringify(askedFor.get(fact)?.map((item) => assess(item, tried, PERIOD)));
    /** A rating stands beside a month: it is asked as long as some month leaves it to decide. */
    const withoutRatedMonth = (given: Situation, fact: FactId): Situation => {
      const rated = ITEMS.map((item) => ruleOf(item.id).newly).find((n) => n?.orElse === fact);
      const { [rated?.month ?? FIELD]: _, ...months } = given.months;
      return rated ? { ...given, months } : given;
    };
    fc.assert(
      fc.property(cases, (given) => {
        const idle = questionsFor(ITEMS, given, PERIOD).filter(({ fact, asks }) => {
          const from = withoutRatedMonth(given, fact);
          const tries =
            asks === 'month'
              ? ['2020-01', '2026-06', '2028-01'].map((when) => ({
                  ...from,
                  months: { ...from.months, [fact]: when },
                }))
              : ANSWERS.map((told) => ({ ...from, answers: { ...from.answers, [fact]: told } }));
          return new Set(tries.map(saidOf(fact))).size === 1;
        });
        expect(idle).toEqual([]);
      }),
      RUNS,
    );
  });

  test('every missing fact is asked for', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const asked = new Set(questionsFor(ITEMS, given, PERIOD).map((q) => `${q.fact} ${q.asks}`));
        const missing = fitting(given).findings.flatMap(({ assessment }) =>
          assessment.reasons.flatMap((reason) => {
            if (reason.kind === 'fact') return [`${reason.fact} yes-no`];
            return reason.kind === 'month' ? [`${reason.fact} month`] : [];
          }),
        );
        expect(missing.filter((key) => !asked.has(key))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('sums', () => {
  test('the first line is never above the second, and the second is the sum of its parts', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { one, all, items } of fitting(given).sums.groups) {
          expect(one).toBeLessThanOrEqual(all);
          expect(all).toBeLessThanOrEqual(items.reduce((sum, i) => sum + i.cny * i.quantity, 0));
          for (const { once, each, cny, quantity: n } of items) {
            expect(once).toBeLessThanOrEqual(each);
            expect(each).toBe(cny * n);
          }
        }
      }),
      RUNS,
    );
  });

  test('sums grow with quantities', () => {
    fc.assert(
      fc.property(rich, fc.constantFrom(...FACTS), quantity, quantity, (given, fact, a, b) => {
        const sum = (n: number) =>
          fitting({ ...given, quantities: { ...given.quantities, [fact]: n } }).sums.groups;
        const [less, more] = [sum(Math.min(a, b)), sum(Math.max(a, b))];
        expect(more.map((g) => [g.payee, g.basis])).toEqual(less.map((g) => [g.payee, g.basis]));
        less.forEach((group, i) => {
          expect(group.all).toBeLessThanOrEqual(more[i]?.all ?? -1);
          expect(group.one).toBe(more[i]?.one);
        });
      }),
      RUNS,
    );
  });

  test('a group holds one payee and one basis, and every fitting item stands in one place', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { findings, sums } = fitting(given);
        const placed = [
          ...sums.groups.flatMap((g) => g.items.map(({ id }) => id)),
          ...sums.equity,
          ...sums.person,
          ...sums.unstated,
        ].sort();
        const fit = findings.filter((f) => f.assessment.state === 'fits').map((f) => f.item.id);
        expect(placed).toEqual(fit.sort());
        for (const group of sums.groups)
          for (const { id } of group.items) {
            const item = ITEMS.find((i) => i.id === id);
            expect(item?.basis).toBe(group.basis);
            expect(item?.unsaid.payee === false ? 'named' : 'holder').toBe(group.payee);
          }
      }),
      RUNS,
    );
  });

  test('adding nothing that fits makes no sum', () => {
    expect(addUp(DATA.zh.items, [], { ...DATA.zh } as never).groups).toEqual([]);
  });
});

describe('the address of a case', () => {
  test('encode, then decode, is the identity', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        expect(decode(encode(given))).toEqual({ situation: given, ignored: [] });
        expect(decode(`#${encode(given)}`).situation).toEqual(given);
      }),
      RUNS,
    );
  });

  test('an address is short, and made of characters that need no escaping', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        expect(encode(given)).toMatch(/^[a-zA-Z0-9.-]*$/);
        expect(encode(given).length).toBeLessThan(1_500);
      }),
      RUNS,
    );
  });

  const pieces = fc.constantFrom(
    ...[
      'v1',
      'v0',
      'v2',
      '.',
      '-',
      'x',
      'w',
      'm',
      'o',
      'y',
      'n',
      'u',
      'q',
      't',
      '#',
      '%',
      '\u0000',
    ],
    ...[
      'enterprise',
      '0f',
      '4a',
      '99',
      '202606',
      '__proto__',
      'constructor',
      '<svg>',
      '重庆',
      '😀',
    ],
  );
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
    fc.array(pieces, { maxLength: 40 }).map((list) => `v1.${list.join('')}`),
    anyCase.map((given) => encode(given).split('').reverse().join('')),
  );

  test('any string decodes to a valid case, and what is ignored is said', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { situation, ignored } = decode(text);
        // A decoded case is one that an address can carry: it survives being written and read.
        expect(decode(encode(situation))).toEqual({ situation, ignored: [] });
        if (ignored.length === 0 && text.replace(/^#/, '').replaceAll('.', '') !== '')
          expect(text.replace(/^#/, '')).toMatch(/^v1/);
        expect(() => fitting(situation)).not.toThrow();
      }),
      RUNS,
    );
  });

  test.each([
    ['v2.wenterprise', 'enterprise', ['v2']],
    ['v1.wEnterprise.m9', null, ['wEnterprise']],
    ['v1.m15', null, ['m15']],
    ['v1.q4ax0', null, ['q4ax0']],
    ['v1.q4ax2-9zx3', null, ['q4ax2-9zx3']],
    ['v1.t6ax202613', null, ['t6ax202613']],
    ['main', null, ['main']],
    ['10.b', null, ['10', 'b']],
    ['v1..whospital..', 'hospital', []],
  ] as const)('%s', (text, recipient, ignored) => {
    const decoded = decode(text);
    expect(decoded.situation.recipient).toBe(recipient);
    expect(decoded.ignored).toEqual(ignored);
  });
});

describe('both languages', () => {
  const basisWord = {
    zh: /最高|定额/,
    en: /up to|Up to|fixed sum|Fixed sum|ceilings|fixed sums/,
  } as const;
  const footer = ['—'];

  test('show the same numbers, and no amount without its basis', () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const rendered = LANGS.map((lang) => {
          const data = DATA[lang];
          const { findings, sums } = fitting(given, lang);
          const lines = [
            ...sums.groups.flatMap((group) => sumLines(data, group)),
            ...findings.flatMap(({ item }) => [
              amountOf(data, item),
              ...linesOfCount(data, item, given),
            ]),
          ];
          const bare = lines.filter(
            (line) => moneyIn(line, lang).length > 0 && !basisWord[lang].test(line),
          );
          expect(bare).toEqual([]);
          return lines.map((line) => moneyIn(line, lang));
        });
        expect(rendered[1]).toEqual(rendered[0]);
      }),
      RUNS,
    );
  });

  test('the text to send names a basis on every line of ours with an amount', () => {
    fc.assert(
      fc.property(rich, fc.constantFrom(...LANGS), (given, lang) => {
        const data = DATA[lang];
        // Verbatim quotes stay verbatim; so do the two readings, which ask what the figure is counted on.
        const exempt = [
          ...data.items.flatMap((i) => [i.quote, ...i.readings.map((r) => r.question)]),
        ];
        for (const line of textOf(data, fitting(given, lang), given, footer).split('\n')) {
          const ours = exempt.reduce((text, words) => text.replaceAll(words, ''), line);
          if (moneyIn(ours, lang).length > 0) expect(ours).toMatch(basisWord[lang]);
        }
      }),
      RUNS,
    );
  }, 120_000);

  test('the table to download states the basis of every row', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LANGS), (given, lang) => {
        const { findings } = fitting(given, lang);
        const rows = csvOf(DATA[lang], findings, given, (id) => id)
          .trimEnd()
          .split('\r\n');
        expect(rows).toHaveLength(findings.length + 1);
        for (const row of rows.slice(1)) expect(row).toMatch(/"(ceiling|fixed|unstated)","\d*"/);
        // Equity is a ceiling too: the instrument tells it from a grant.
        for (const row of rows.filter((r) => r.startsWith('"5.d"')))
          expect(row).toContain('"equity-investment","ceiling"');
      }),
      RUNS,
    );
  }, 120_000);
});
