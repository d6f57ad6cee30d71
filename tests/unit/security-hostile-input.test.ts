import { describe, expect, test } from 'vitest';
import { decode, encode, isFragment } from '../../src/domain/calculator/fragment.ts';
import { readFilters, writeFilters } from '../../src/domain/narrowing.ts';
import {
  cleanQuery,
  decodeSearch,
  encodeSearch,
  QUERY_LIMIT,
} from '../../src/domain/search/address.ts';
import { readAmount } from '../../src/domain/search/amount.ts';
import { readTypedPinyin } from '../../src/domain/search/pinyin.ts';
import { groupsOf, readDirect } from '../../src/domain/search/query.ts';
import { FILTER_KEYS } from '../../src/domain/urls.ts';
import { hostileStrings } from '../support/hostile.ts';

const COUNT = 10_000;
const STRINGS = hostileStrings(COUNT);

const known = {
  department: new Set(['finance']),
  category: new Set(['innovation']),
  for: new Set(['enterprise']),
  basis: new Set(['ceiling']),
} as const;

describe(`${COUNT} hostile strings`, () => {
  test('as a query of the search page: a state that can be written and read again', () => {
    for (const text of STRINGS) {
      for (const query of [text, `?q=${text}`, `?q=${encodeURIComponent(text.toWellFormed())}`]) {
        const state = decodeSearch(query);
        expect(state.q.length).toBeLessThanOrEqual(QUERY_LIMIT);
        expect(state.q.isWellFormed()).toBe(true);
        expect(decodeSearch(encodeSearch(state))).toEqual(state);
      }
    }
  });

  test('as typed words: groups, numbers, amounts and sounds are read or not, without an error', () => {
    for (const text of STRINGS) {
      const query = cleanQuery(text);
      const direct = readDirect(query);
      if (direct) expect(Object.values(direct).every((value) => value !== undefined)).toBe(true);
      expect(groupsOf(query).length).toBeLessThanOrEqual(QUERY_LIMIT);
      const amount = readAmount(query);
      if (amount !== null) expect(amount).toBeGreaterThanOrEqual(0);
      readTypedPinyin(query);
    }
  });

  test('as a fragment of the calculator: a case that can be written and read again', () => {
    for (const text of STRINGS) {
      for (const fragment of [text, `#${text}`, `#v1.${text}`, `v1.wenterprise.${text}.m3`]) {
        isFragment(fragment);
        const { situation } = decode(fragment);
        expect(decode(encode(situation))).toEqual({ situation, ignored: [] });
        expect(Object.getPrototypeOf(situation.answers)).toBe(Object.prototype);
      }
    }
  });

  test('as a choice in the list of measures: only what is known is taken', () => {
    for (const text of STRINGS) {
      for (const query of [text, ...FILTER_KEYS.map((key) => `?${key}=${text}`)]) {
        const { filters } = readFilters(query, known);
        for (const [key, value] of Object.entries(filters)) {
          expect(known[key as keyof typeof known].has(value)).toBe(true);
        }
        writeFilters(query, filters);
      }
    }
  });

  test('none of them reached the prototype of every object', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
