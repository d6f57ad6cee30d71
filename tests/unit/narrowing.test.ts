import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMatch, readFilters, writeFilters, type Filters } from '../../src/domain/narrowing.ts';

const known = {
  department: new Set(['finance', 'education']),
  category: new Set(['innovation']),
  for: new Set(['hospital']),
  basis: new Set(['fixed', 'ceiling']),
};

describe('filters in the address', () => {
  const cases: readonly (readonly [string, string, Filters, readonly string[]])[] = [
    ['none', '', {}, []],
    ['one', '?department=finance', { department: 'finance' }, []],
    ['two', '?department=finance&basis=fixed', { department: 'finance', basis: 'fixed' }, []],
    ['empty value', '?department=', {}, []],
    ['unknown value', '?department=nobody', {}, ['nobody']],
    ['unknown key', '?colour=red', {}, []],
    ['broken escape', '?department=%E0%A4%A', {}, ['\uFFFD%A']],
  ];
  test.each(cases)('%s', (_name, query, filters, ignored) => {
    expect(readFilters(query, known)).toEqual({ filters, ignored });
  });

  test('what is written is read again, and other parameters stay', () => {
    const query = writeFilters('?q=x&basis=ceiling', { for: 'hospital' });
    expect(query).toBe('?q=x&for=hospital');
    expect(readFilters(query, known).filters).toEqual({ for: 'hospital' });
  });

  test('any string is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => {
        const { filters } = readFilters(query, known);
        for (const [key, value] of Object.entries(filters))
          expect(known[key as keyof typeof known].has(value)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});

test('a row must offer every chosen value', () => {
  const offered = { ...known, department: new Set(['finance']) };
  expect(isMatch(offered, {})).toBe(true);
  expect(isMatch(offered, { department: 'finance', basis: 'fixed' })).toBe(true);
  expect(isMatch(offered, { department: 'education', basis: 'fixed' })).toBe(false);
});
