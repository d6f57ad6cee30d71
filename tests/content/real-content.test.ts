import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../src/authoring/parse-measure.ts';
import { listProblems } from '../../src/authoring/list-problems.ts';
import { validate } from '../../src/authoring/validate-content.ts';
import { readContent } from '../../src/authoring/validation/read-content.ts';
import { entryOf, realSource, withText } from './real-source.ts';

const { content } = readContent(realSource);
const items = content?.measures.flatMap((measure) => measure.facts.items) ?? [];

describe('the content of the repository', () => {
  test('has a frozen source and no problem', () => {
    expect(realSource.notice).toBeDefined();
    expect(listProblems('content')).toEqual([]);
  });

  test.each([
    ['measures', content?.measures.length, 14],
    ['bodies', content?.departments.entries.length, 10],
    ['parts', content?.categories.entries.length, 4],
    ['terms', content?.terms.entries.length, 123],
    ['related documents', content?.documents.entries.length, 6],
    ['items', items.length, 32],
    ['ceilings', items.filter((item) => item.basis === 'ceiling').length, 21],
    ['fixed sums', items.filter((item) => item.basis === 'fixed').length, 6],
    ['items without a sum', items.filter((item) => item.basis === 'unstated').length, 5],
    ['commitments', content?.measures.flatMap((m) => m.facts.commitments).length, 12],
  ])('counts its %s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  // What is fixed, what only follows an earlier 最高, and where 未来产业 is absent is the ground of
  // the honesty rules; a change here is a decision, not a slip.
  test.each([
    ['fixed', items.filter((i) => i.basis === 'fixed'), '6.a 6.b 6.c 9.a 10.a 10.b'],
    ['unstated', items.filter((i) => i.basis === 'unstated'), '2.e 5.c 12.c 13.a 13.b'],
    ['led by an earlier 最高', items.filter((i) => i.basisNote), '2.c 4.b 12.b'],
    ['equity', items.filter((i) => i.instrument === 'equity-investment'), '5.d'],
  ])('names the items that are %s', (_what, found, expected) => {
    expect(found.map((item) => item.id).join(' ')).toBe(expected);
  });

  test('leaves the future-industry words open for fourteen items', () => {
    expect(items.filter((item) => item.futureIndustryWords === 'absent')).toHaveLength(14);
  });

  test('has every Chinese character of the measures in the order of the source', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    const source = bare(realSource.notice?.text ?? '');
    let at = 0;
    for (const { file, text } of realSource.measures) {
      const entry = parseEntry(file, text ?? '');
      expect(entry.problems).toEqual([]);
      for (const sentence of entry.sentences) {
        const found = source.indexOf(sentence.zh, at);
        expect(found, sentence.id).toBeGreaterThanOrEqual(at);
        at = found + sentence.zh.length;
        const joined = (lang: 'zh' | 'en') => sentence.segments[lang].map((s) => s.text).join('');
        expect(joined('zh')).toBe(sentence.zh);
        expect(joined('en')).toBe(sentence.en);
      }
    }
  });
});

describe('content without a frozen source', () => {
  const synthetic = { ...realSource, notice: undefined };

  test('may say other words', () => {
    const changed = withText(synthetic, entryOf(8), (text) => text.replace('统筹用好', '妥善用好'));
    expect(validate(changed)).toEqual([]);
  });

  test('still ties every sum to its item', () => {
    const changed = withText(synthetic, entryOf(3), (text) =>
      text.replace('>最高200万元<', '>最高300万元<'),
    );
    expect(validate(changed).map((problem) => problem.field)).toContain('items.1.cny');
  });
});
