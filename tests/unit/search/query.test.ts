import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuery, decodeSearch, encodeSearch } from '../../../src/domain/search/address.ts';
import { readAmount } from '../../../src/domain/search/amount.ts';
import { groupsOf, readDirect, readDirectWithin } from '../../../src/domain/search/query.ts';
import { editDistance, isFormOf, isSpelling } from '../../../src/domain/search/words.ts';

describe('readDirect', () => {
  it.each([
    ['第10条', 10],
    ['第十条', 10],
    ['第 十二 条', 12],
    ['10条', 10],
    ['10', 10],
    ['１０', 10],
    ['measure 10', 10],
    ['Measure ten', 10],
    ['article 3', 3],
    ['#7', 7],
    ['M12', 12],
    ['Measure No. 6', 6],
    ['the tenth measure', 10],
    ['措施8', 8],
    ['十一', 11],
    ['3.', 3],
  ])('%s names a measure', (query, number) => {
    expect(readDirect(query)).toEqual({ number, place: null });
  });
  it('names a sentence', () => {
    expect(readDirect('10.s2')).toEqual({ number: 10, place: '10.s2' });
  });
  it.each(['50万', '十', 'ten', '条', 'measure', 'measure of things', ''])(
    '%s names none',
    (query) => {
      expect(readDirect(query)).toBeNull();
    },
  );
});

describe('readDirectWithin', () => {
  it.each([
    ['what does measure 8 say', 8],
    ['第十条补多少', 10],
  ])('%s', (query, number) => {
    expect(readDirectWithin(query)).toEqual({ number, place: null });
  });
});

describe('readAmount', () => {
  it.each([
    ['1000万', 10_000_000],
    ['1000 万元', 10_000_000],
    ['一千万元', 10_000_000],
    ['1,000万', 10_000_000],
    ['RMB 10 million', 10_000_000],
    ['10 million', 10_000_000],
    ['¥10,000,000', 10_000_000],
    ['五十万', 500_000],
    ['0.6 million', 600_000],
    ['0.3亿', 30_000_000],
    ['贰佰万', 2_000_000],
    ['thirty million', 30_000_000],
    ['half a million', 500_000],
  ])('%s', (text, cny) => {
    expect(readAmount(text)).toBe(cny);
  });
  it.each(['10', '2026', '万', 'million', '3000 things'])('%s is no sum', (text) => {
    expect(readAmount(text)).toBeNull();
  });
});

describe('groupsOf', () => {
  it.each([
    ['专利 审查', ['专利', '审查']],
    ['risk compensation', ['risk compensation']],
    ['3000 万元', ['3000 万元']],
    ['AI+企业', ['AI+企业']],
    ['专利，标准', ['专利', '标准']],
    ['CRO 平台', ['CRO', '平台']],
  ])('%s', (query, typed) => {
    expect(groupsOf(query).map((group) => group.typed)).toEqual(typed);
  });
});

describe('English words', () => {
  it.each([
    ['incubator', 'incubators', true],
    ['centre', 'centers', true],
    ['incubate', 'incubator', true],
    ['patent', 'patient', false],
    ['loan', 'lean', false],
    ['plan', 'plane', false],
    ['police', 'policies', false],
  ])('%s and %s', (a, b, same) => {
    expect(isSpelling(a, b) || isFormOf(a, b)).toBe(same);
  });
  it('counts a swap as one slip', () => {
    expect(editDistance('patnet', 'patent', 2)).toBe(1);
  });
});

describe('the address', () => {
  it('reads any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const state = decodeSearch(`?q=${text}&department=${text}`);
        expect(decodeSearch(encodeSearch(state))).toEqual(state);
      }),
    );
  });
  it('can be put into an address whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(() => encodeURIComponent(cleanQuery(text))).not.toThrow();
      }),
    );
  });
});
