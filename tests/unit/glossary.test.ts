import { expect, test } from 'vitest';
import { initialOf, sentencesWith, sortTerms } from '../../src/domain/glossary.ts';
import type { Term } from '../../src/domain/term.ts';

const term = (zh: string, pinyin: string, en: string): Term => ({
  slug: en,
  zh,
  en,
  pinyin,
  explain: { zh: '', en: '' },
  inText: [zh],
  ownRendering: true,
  synonyms: { zh: [], en: [] },
  related: { zh: [], en: [] },
});
const list = [
  term('孵化器', 'fū huà qì', 'incubator'),
  term('重庆实验室', 'chóng qìng shí yàn shì', 'Chongqing Laboratories'),
  term('最高', 'zuì gāo', '“up to”'),
  term('按规定', 'àn guī dìng', 'as prescribed'),
];

test('Chinese by pinyin without tones, English without quotes and articles', () => {
  expect(sortTerms(list, 'zh').map(({ zh }) => zh)).toEqual([
    '按规定',
    '重庆实验室',
    '孵化器',
    '最高',
  ]);
  expect(sortTerms(list, 'en').map(({ en }) => initialOf(term('', '', en), 'en'))).toEqual([
    'A',
    'C',
    'I',
    'U',
  ]);
});

test('a term leads to each sentence that holds its words', () => {
  const sentences = [
    { id: '5.s2', zh: '对市级孵化器给予奖励。' },
    { id: '6.s1', zh: '对企业给予支持。' },
  ];
  expect(sentencesWith(list[0] as Term, sentences)).toEqual(['5.s2']);
});
