import { describe, expect, test } from 'vitest';
import { assess, type Reason } from '../../../src/domain/calculator/assess.ts';
import { FACTS, type FactId } from '../../../src/domain/calculator/facts.ts';
import { ruleOf, RULES, wordsFor } from '../../../src/domain/calculator/rules.ts';
import type { Answer } from '../../../src/domain/calculator/situation.ts';
import { RECIPIENTS, type Recipient } from '../../../src/domain/support-item.ts';
import { ITEMS, PERIOD, SENTENCES, situation } from './site.ts';

const everything = (answer: Answer) =>
  Object.fromEntries(FACTS.map((fact) => [fact, answer])) as Record<FactId, Answer>;
const inPeriod = Object.fromEntries(FACTS.map((fact) => [fact, '2026-06'])) as Record<
  FactId,
  string
>;
const itemOf = (id: string) => {
  const found = ITEMS.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const LETTER = { fits: 'F', open: '?', other: 'x' } as const;

/** One letter for each kind of recipient, in the order of RECIPIENTS: F fits, ? open, x other. */
const row = (id: string, given: Parameters<typeof situation>[0]): string =>
  RECIPIENTS.map(
    (recipient) => LETTER[assess(itemOf(id), situation({ ...given, recipient }), PERIOD).state],
  ).join('');

const ANYBODY = 'FFFFFFFFFF';
const FIRMS = 'FFxxxxxxxx';

/** What is said when every answer is yes and every month lies in the period. */
const AT_BEST: Readonly<Record<string, string>> = {
  '1.a': ANYBODY,
  '1.b': ANYBODY,
  '2.a': ANYBODY,
  '2.b': ANYBODY,
  '2.c': ANYBODY,
  '2.d': FIRMS,
  '2.e': ANYBODY,
  '3.a': ANYBODY,
  '3.b': ANYBODY,
  '4.a': FIRMS,
  '4.b': FIRMS,
  '5.a': 'xxFxxxxxxx',
  '5.b': 'xxxxxFxxxx',
  '5.c': 'xxxxxFxxxx',
  // The sentence begins with start-ups; for anybody else the text does not say.
  '5.d': '?F????????',
  '6.a': FIRMS,
  '6.b': FIRMS,
  '6.c': FIRMS,
  '9.a': ANYBODY,
  '10.a': ANYBODY,
  '10.b': ANYBODY,
  '10.c': FIRMS,
  '10.d': ANYBODY,
  '11.a': ANYBODY,
  '11.b': ANYBODY,
  '11.c': ANYBODY,
  '11.d': ANYBODY,
  '12.a': 'xxxxxxxxxF',
  '12.b': 'xxxxxxxxxF',
  // Whether the talent or the employer is included: no answer settles it.
  '12.c': '??????????',
  '13.a': 'xxxxxxxFxx',
  // Whether borrowers or others gain anything is not stated.
  '13.b': '????????F?',
};

/** The words 未来产业领域 stand before the first of several things; whether they govern all is asked. */
const UNGOVERNED: ReadonlySet<string> = new Set(['6.b', '10.d']);

describe('every item against every kind of recipient', () => {
  test('the table names every item and every item has a rule', () => {
    const ids = ITEMS.map((item) => item.id).sort();
    expect(ids).toHaveLength(32);
    expect(Object.keys(AT_BEST).sort()).toEqual(ids);
    expect(Object.keys(RULES).sort()).toEqual(ids);
  });

  test.each(Object.entries(AT_BEST))('%s at best: %s', (id, expected) => {
    expect(row(id, { answers: everything('yes'), months: inPeriod })).toBe(expected);
  });

  test.each(Object.entries(AT_BEST))(
    '%s with nothing answered: open unless excluded',
    (id, best) => {
      expect(row(id, {})).toBe(best.replaceAll('F', '?'));
    },
  );

  test.each(Object.entries(AT_BEST))(
    '%s with “not sure” throughout: as if unanswered',
    (id, best) => {
      expect(row(id, { answers: everything('unsure') })).toBe(best.replaceAll('F', '?'));
    },
  );

  test.each(Object.entries(AT_BEST))('%s, in the field but nothing of the kind', (id, best) => {
    const given = { answers: { ...everything('no'), '0f': 'yes' as const } };
    // 13.a asks for nothing but the kind of body and the field.
    expect(row(id, given)).toBe(id === '13.a' ? best : 'xxxxxxxxxx');
  });

  test.each(Object.entries(AT_BEST))('%s outside the field', (id, best) => {
    const given = { answers: { ...everything('yes'), '0f': 'no' as const }, months: inPeriod };
    const governed = itemOf(id).futureIndustryWords === 'in the clause' && !UNGOVERNED.has(id);
    expect(row(id, given)).toBe(best.replaceAll(/[F?]/g, governed ? 'x' : '?'));
  });
});

const kinds = (reasons: readonly Reason[]) => reasons.map((reason) => reason.kind);
const best = { answers: everything('yes'), months: inPeriod };
const judge = (
  id: string,
  recipient: Recipient | null,
  answers: Partial<Record<FactId, Answer>>,
  months: Partial<Record<FactId, string>> = inPeriod,
) => {
  const { state, reasons } = assess(
    itemOf(id),
    situation({ recipient, answers: { ...best.answers, ...answers }, months }),
    PERIOD,
  );
  return [state, ...kinds(reasons)];
};

describe('the fact that settles a reading, answered no: open, with the reading', () => {
  test.each<[string, Recipient, FactId, string[]]>([
    ['1.a', 'enterprise', '1ap', ['reading']],
    ['1.a', 'enterprise', '1ab', ['reading']],
    ['1.b', 'university', '1bj', ['list']],
    ['2.a', 'hospital', '2ak', ['list']],
    ['5.a', 'research-institute', '5ae', ['reading']],
    ['5.c', 'incubator', '5co', ['reading']],
    ['5.d', 'start-up', '5dl', ['list']],
    ['6.c', 'enterprise', '6cp', ['reading']],
    ['11.a', 'platform', '11as', ['reading', 'list']],
    ['11.b', 'platform', '11bp', ['reading', 'list']],
    ['12.b', 'individual', '12bp', ['reading']],
    ['13.a', 'fund-manager', '0f', ['reading', 'field']],
  ])('%s %s %s', (id, recipient, fact, reasons) => {
    expect(judge(id, recipient, { [fact]: 'no' })).toEqual(['open', ...reasons]);
    const unsure = judge(id, recipient, { [fact]: 'unsure' });
    expect(unsure[0]).toBe('open');
    expect(unsure).toContain('fact');
  });
});

describe('新认定 and 新建', () => {
  test.each<[string, FactId, string | undefined, string[]]>([
    ['6.a', '6a', undefined, ['open', 'month']],
    ['6.a', '6a', '2025-12', ['open', 'start']],
    ['6.a', '6a', '2026-01', ['fits']],
    ['6.a', '6a', '2027-12', ['fits']],
    ['6.a', '6a', '2028-01', ['other', 'outside']],
    ['6.b', '6b', '2025-12', ['open', 'start']],
    ['6.c', '6c', '2028-01', ['other', 'outside']],
    ['2.a', '2a', '2024-05', ['open', 'start']],
    ['11.d', '11d', '2025-12', ['open', 'start']],
    ['11.d', '11d', '2027-12', ['fits']],
    // 评估结果为优秀、良好 holds whatever the month.
    ['2.b', '2b', '2019-01', ['fits']],
    ['2.c', '2c', '2028-01', ['fits']],
  ])('%s, %s: %s', (id, fact, month, expected) => {
    expect(judge(id, 'enterprise', {}, month === undefined ? {} : { [fact]: month })).toEqual(
      expected,
    );
  });

  test.each<[string, FactId, FactId, Answer, string | undefined, string[]]>([
    ['2.b', '2b', '2br', 'no', '2025-12', ['open', 'start']],
    ['2.b', '2b', '2br', 'no', '2026-07', ['fits']],
    ['2.b', '2b', '2br', 'no', '2028-07', ['other', 'outside']],
    ['2.b', '2b', '2br', 'no', undefined, ['open', 'month']],
    ['2.b', '2b', '2br', 'unsure', '2025-12', ['open', 'fact']],
    ['2.b', '2b', '2br', 'unsure', '2026-07', ['fits']],
    // Whether the words govern the national centre at all is the reading.
    ['2.c', '2c', '2cr', 'no', '2025-12', ['open', 'start', 'reading']],
    ['2.c', '2c', '2cr', 'no', '2027-01', ['fits']],
  ])('%s %s, rated %s: %s, %s', (id, fact, rated, answer, month, expected) => {
    const months = month === undefined ? {} : { [fact]: month };
    expect(judge(id, 'platform', { [rated]: answer }, months)).toEqual(expected);
  });
});

describe('what surrounds a case', () => {
  test('nobody has said who asks', () => {
    for (const item of ITEMS)
      expect(assess(item, situation(best), PERIOD)).toEqual({
        id: item.id,
        state: 'open',
        reasons: [{ kind: 'who' }],
      });
  });

  test('after the stated period nothing fits and nothing else changes', () => {
    const ended = { ...PERIOD, ended: true };
    for (const item of ITEMS)
      for (const recipient of RECIPIENTS) {
        const given = situation({ ...best, recipient });
        const before = assess(item, given, PERIOD).state;
        expect(assess(item, given, ended).state).toBe(before === 'fits' ? 'open' : before);
      }
  });

  test('a mismatch quotes exact words of the text', () => {
    for (const item of ITEMS)
      for (const recipient of RECIPIENTS) {
        const { state, reasons } = assess(
          item,
          situation({ recipient, answers: everything('no') }),
          PERIOD,
        );
        if (state !== 'other') continue;
        for (const reason of reasons) expect(reason).toMatchObject({ kind: 'mismatch' });
      }
  });

  test('a “no” is held against exact words of its own sentence, and each against its own', () => {
    for (const item of ITEMS) {
      const sentence = SENTENCES.get(item.sentence) ?? '';
      const quotes = ruleOf(item.id).needs.map((fact) => wordsFor(fact, item));
      for (const quote of quotes) expect(sentence).toContain(quote);
      expect(new Set(quotes).size).toBe(quotes.length);
    }
  });

  test('a body that the words name is never told that they name another', () => {
    const told = (id: string, recipient: Recipient, fact: FactId) => {
      const answers = { ...best.answers, [fact]: 'no' as const };
      const { reasons } = assess(itemOf(id), situation({ ...best, recipient, answers }), PERIOD);
      return reasons.map((reason) => reason.kind === 'mismatch' && reason.quote);
    };
    // A municipal incubator that does not seek the grade; a firm that leads an international standard only.
    expect(told('5.c', 'incubator', '5c')).toEqual([
      '创建工业和信息化部标准级、卓越级科技型企业孵化器',
    ]);
    expect(told('5.c', 'incubator', '5b')).toEqual(['市级孵化器']);
    expect(told('4.b', 'enterprise', '4b')).toEqual(['国家标准的牵头制修订企业']);
  });
});
