import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCopy, toCopy } from '../../../src/domain/search/copy.ts';
import { unitsOf, wordsOf } from '../../../src/domain/search/units.ts';
import { searchPages } from '../../support/search.ts';

describe('wordsOf', () => {
  it.each([
    ['Han characters stand alone', '未来产业', ['未', '来', '产', '业']],
    ['figures are whole', '最高3000万元', ['最', '高', '3000', '万', '元']],
    ['grouped figures are one', 'RMB 500,000', ['rmb', '500000']],
    ['full width is folded', '３０００万', ['3000', '万']],
    ['case and accents are folded', 'CRO Café zhuān', ['cro', 'cafe', 'zhuan']],
    ['brackets separate nothing but units', '首台（套）', ['首', '台', '套']],
    ['a dash separates words', 'pilot-scale', ['pilot', 'scale']],
    ['an apostrophe does not', 'People’s', ['peoples']],
    ['letters and figures are apart', 'B2B', ['b', '2', 'b']],
  ])('%s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('sets units after a sentence mark apart', () => {
    expect(unitsOf('支持。征集').map((unit) => unit.apart)).toEqual([false, false, true, false]);
  });

  it('gives places in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of unitsOf(text)) {
          if (start < last - 1 || end <= start || end > text.length) return false;
          last = end;
        }
        return true;
      }),
    );
  });
});

describe('the copy that is indexed', () => {
  it('gives every text of the site back unchanged', () => {
    for (const { blocks } of searchPages('zh'))
      for (const { text } of blocks) expect(fromCopy(toCopy(text))).toBe(text);
  });

  it.each([
    'AI + Code',
    '中试 平台',
    '“低空装备+”典型',
    'R&D (“jiebang guashuai”) end.',
    'a – b 中',
  ])('gives %s back', (text) => {
    expect(fromCopy(toCopy(text))).toBe(text);
  });

  it('leaves no punctuation alone between spaces', () => {
    for (const { blocks } of searchPages('zh'))
      for (const { text } of blocks)
        for (const word of toCopy(text).split(' ')) expect(word).toMatch(/[\p{L}\p{N}]/u);
  });
});
