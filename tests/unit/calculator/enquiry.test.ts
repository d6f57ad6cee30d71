import { describe, expect, test } from 'vitest';
import { enquiryAbout, questionsAbout } from '../../../src/domain/calculator/enquiry.ts';
import { LANGS } from '../../../src/domain/lang.ts';
import { ASKING, DATA, ITEMS } from './site.ts';

describe.each(DATA.zh.items)('an enquiry about $id', (item) => {
  test.each(LANGS)('names the measure, the exact words and every open question, %s', (lang) => {
    const text = enquiryAbout(ASKING[lang], item, 'enterprise');
    const questions = questionsAbout(ASKING[lang], item.id);
    expect(text).toContain(item.quote);
    expect(text).toContain(item.id.split('.')[0]);
    expect(text).not.toMatch(/\{\w+\}/);
    for (const question of questions) expect(text).toContain(question);
    const { readings } = DATA[lang].items.find(({ id }) => id === item.id) ?? { readings: [] };
    for (const { question, a, b } of readings)
      for (const words of [question, a, b]) expect(text).toContain(words);
    expect(questions.length).toBeGreaterThan(0);
  });
});

test('which body handles an item is asked only where several are responsible', () => {
  for (const { id } of ITEMS) {
    const several = (DATA.zh.bodies[id.split('.')[0] ?? '']?.length ?? 0) > 1;
    expect(ASKING.zh.items[id]?.unsaid.includes('bodyForItem')).toBe(several);
  }
});
