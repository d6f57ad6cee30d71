import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/domain/calculator/assess.ts';
import { FACTS, type FactId } from '../../../src/domain/calculator/facts.ts';
import { questionsFor } from '../../../src/domain/calculator/questions.ts';
import { linesOfCount, remarksOn } from '../../../src/domain/calculator/remarks.ts';
import { reportOn } from '../../../src/domain/calculator/report.ts';
import type { Answer, Situation } from '../../../src/domain/calculator/situation.ts';
import { countItem } from '../../../src/domain/calculator/sums.ts';
import { amountOf, monthKey, reasonText, sumLines } from '../../../src/domain/calculator/words.ts';
import { LANGS, type Lang } from '../../../src/domain/lang.ts';
import { RECIPIENTS, type Recipient } from '../../../src/domain/support-item.ts';
import { DATA, ITEMS, PERIOD, SENTENCES, situation } from './site.ts';

const itemOf = (id: string, lang: Lang = 'zh') => {
  const found = DATA[lang].items.find((item) => item.id === id);
  if (!found) throw new Error(`no item ${id}`);
  return found;
};
const remarks = (id: string, lang: Lang) =>
  remarksOn(DATA[lang], {
    item: itemOf(id, lang),
    assessment: { id, state: 'fits', reasons: [] },
  }).join('\n');
const all = (answer: Answer): Situation['answers'] =>
  Object.fromEntries(FACTS.map((fact) => [fact, answer]));

describe.each(LANGS)('what stands beside an item, %s', (lang) => {
  const same = [
    ['1.a', '1.b'],
    ['2.b', '2.c'],
    ['3.a', '3.b'],
    ['6.a', '6.b'],
    ['12.a', '12.b'],
  ] as const;
  const { strings } = DATA[lang];
  const sameAs = (id: string) => (strings['item.same'] ?? '').replace('{ids}', id);

  test('that the text does not say whether two that may concern the same thing combine', () => {
    for (const [one, other] of same) {
      expect(remarks(one, lang)).toContain(sameAs(other));
      expect(remarks(other, lang)).toContain(sameAs(one));
    }
    const paired = new Set<string>(same.flat());
    const named = ITEMS.filter(({ mayConcernSame }) => mayConcernSame.length > 0);
    expect(new Set(named.map(({ id }) => id))).toEqual(paired);
  });

  test('等, 依法依规, 按规定, 新认定 and 新建, where the sentence has them before the item ends', () => {
    for (const { id, openList, lawsAndRegulations, asPrescribed, unsaid } of ITEMS) {
      const text = remarks(id, lang);
      const says = (key: string) => text.includes(strings[key] ?? '?');
      expect([id, says('mark.openList')]).toEqual([id, openList]);
      expect([id, says('mark.otherRules')]).toEqual([id, lawsAndRegulations]);
      expect([id, says('mark.asPrescribed')]).toEqual([id, asPrescribed]);
      expect([id, says('calc.newly')]).toEqual([id, unsaid.newly]);
    }
    const newly = ITEMS.filter(({ unsaid }) => unsaid.newly).map(({ id }) => id);
    expect(newly).toEqual(['2.a', '2.b', '2.c', '6.a', '6.b', '6.c', '11.d']);
    for (const { id, sentence } of ITEMS.filter(({ unsaid }) => unsaid.newly))
      expect([id, SENTENCES.get(sentence)]).toEqual([
        id,
        expect.stringMatching(/新认定|新建/) as string,
      ]);
  });

  test('every reading, the bodies and the basis', () => {
    for (const { id, readings } of DATA[lang].items) {
      for (const { question, a, b } of readings)
        for (const words of [question, a, b]) expect(remarks(id, lang)).toContain(words);
      for (const body of DATA[lang].bodies[id.split('.')[0] ?? ''] ?? ['?'])
        expect(remarks(id, lang)).toContain(body);
    }
    const basis = { zh: ['最高 3000万元', '最高 · 股权 200万元', '定额 50万元', '未写明金额'] };
    expect(['1.a', '5.d', '9.a', '13.a'].map((id) => amountOf(DATA.zh, itemOf(id)))).toEqual(
      basis.zh,
    );
  });
});

describe('two named lines', () => {
  const counted = (id: string, fact: FactId, n: number, lang: Lang) =>
    linesOfCount(DATA[lang], itemOf(id, lang), situation({ quantities: { [fact]: n } }));

  test('of a count, one where the text says per what, none for one thing', () => {
    expect(counted('4.a', '4a', 2, 'zh')).toEqual([
      '如果合计只算一次：最高 50万元',
      '如果每项标准都算：2 项的最高额相加为 100万元',
    ]);
    expect(counted('9.a', '9a', 3, 'en')).toEqual([
      'If it counts once in all: a fixed sum of RMB 500,000',
      'If each scenario counts: the fixed sums for 3 come to RMB 1.5 million',
    ]);
    expect(counted('1.b', '1b', 3, 'zh')).toEqual([
      '如果每个项目都算：3 项的最高额相加为 1500万元',
    ]);
    expect(counted('4.a', '4a', 1, 'zh')).toEqual([]);
    const three = countItem(itemOf('1.b'), 5_000_000, situation({ quantities: { '1b': 3 } }));
    expect(three.once).toBe(three.each);
  });

  const sums = (lang: Lang, recipient: Recipient, ...facts: FactId[]) => {
    const answers = {
      ...all('no'),
      ...Object.fromEntries(['0f', ...facts].map((f) => [f, 'yes'])),
    };
    const given = situation({ recipient, answers, months: { '6a': '2026-03', '6b': '2026-03' } });
    return reportOn(DATA[lang], given, PERIOD).sums.groups.map((g) => sumLines(DATA[lang], g));
  };

  test('of a group, with the word of its basis; none where there is nothing to add', () => {
    expect(sums('zh', 'platform', '3a')).toEqual([
      ['如果只能享受一项：最高 500万元', '如果各项都能享受：各项最高额相加为 700万元'],
    ]);
    expect(sums('en', 'enterprise', '6a', '6b')).toEqual([
      [
        'If only one may be taken: a fixed sum of RMB 1 million',
        'If all may be taken: the fixed sums come to RMB 1.5 million',
      ],
    ]);
    expect(sums('zh', 'hospital', '10b')).toEqual([[]]);
  });
});

test('which month is asked for: of a building, of the enterprise behind a project, of the thing', () => {
  expect(monthKey('11d')).toBe('calc.month.built');
  expect(monthKey('6c')).toBe('calc.month.enterprise');
  for (const fact of ['2a', '2b', '2c', '6a', '6b'] as const)
    expect(monthKey(fact)).toBe('calc.month.recognized');
});

describe('reasons', () => {
  test('each reading is told by its own question', () => {
    const asked = (fact: FactId) => {
      const answers = { ...all('yes'), [fact]: 'no' as const };
      const { reasons } = assess(
        itemOf('1.a'),
        situation({ recipient: 'enterprise', answers }),
        PERIOD,
      );
      return reasons.map((reason) => reasonText(DATA.zh, reason, itemOf('1.a'))).join();
    };
    expect(asked('1ap')).toContain('三项计划以外的项目算不算');
    expect(asked('1ab')).toContain('突破要不要已经完成');
  });

  test('a fund manager who has not said anything lacks one fact, once', () => {
    expect(
      assess(itemOf('13.a'), situation({ recipient: 'fund-manager' }), PERIOD).reasons,
    ).toEqual([{ kind: 'fact', fact: '0f' }]);
  });
});

describe('questions', () => {
  const facts = (given: Partial<Situation>) =>
    questionsFor(ITEMS, situation(given), PERIOD).map(({ fact }) => fact);

  test('outside the field nothing is asked whose words confine it to the field', () => {
    const asked = facts({ recipient: 'enterprise', answers: { '0f': 'no' } });
    for (const fact of ['1a', '2a', '2d', '4a', '4b', '6a', '10a', '13b'] as const)
      expect(asked).not.toContain(fact);
    for (const fact of ['1b', '2b', '3a', '6b', '6c', '9a', '10b', '10d', '11a'] as const)
      expect(asked).toContain(fact);
  });

  test('what is asked about a thing waits until one has it', () => {
    const about = ['1ap', '1ab', '1bj', '2ak', '2br', '5dl', '6cp', '11as', '11bp'] as const;
    const asked = facts({ recipient: 'enterprise', answers: { '0f': 'yes' } });
    for (const fact of about) expect(asked).not.toContain(fact);
    const more = facts({ recipient: 'enterprise', answers: all('yes') });
    for (const fact of about) if (fact !== '2br') expect(more).toContain(fact);
  });
});

test('what is promised without money is shown to those the words name or leave it open for', () => {
  const shown = (recipient: Recipient) =>
    reportOn(DATA.zh, situation({ recipient }), PERIOD).commitments.map(({ id }) => id);
  // Whoever employs, whoever builds: nobody is named.
  const open = ['2.s1', '3.s1', '5.s2', '8.s1', '12.s1'];
  for (const recipient of RECIPIENTS)
    expect(shown(recipient)).toEqual(expect.arrayContaining(open));
  expect(shown('individual')).toEqual(open);
  expect(shown('fund-manager')).toEqual(open);
  expect(shown('financial-institution')).toEqual([...open, '13.s2']);
  expect(shown('university')).toEqual([
    '2.s1',
    '3.s1',
    '5.s2',
    '8.s1',
    '9.s1',
    '12.s1',
    '12.s3',
    '14.s1',
  ]);
  expect(shown('enterprise')).toHaveLength(DATA.zh.commitments.length);
});
