import { describe, expect, test } from 'vitest';
import { FACTS } from '../../../src/domain/calculator/facts.ts';
import { decode, encode, isFragment } from '../../../src/domain/calculator/fragment.ts';
import {
  EMPTY_SITUATION,
  MAX_QUANTITY,
  type Situation,
} from '../../../src/domain/calculator/situation.ts';

describe('an address that is partly wrong', () => {
  test.each([
    ['a measure that there is not', 'v1.m0', {}, ['m0']],
    ['a measure beyond the last', 'v1.m15', {}, ['m15']],
    ['a measure with more digits than any', 'v1.m014', {}, ['m014']],
    ['a part without content', 'v1.wbank.y.m3', { measure: 3 }, ['wbank', 'y']],
    ['a fact that there is not', 'v1.y9a99z', { answers: { '9a': 'yes' } }, ['y9a99z']],
    ['a number with a tail', 'v1.q9ax2b', {}, ['q9ax2b']],
    ['one number of two', 'v1.q9ax2-zx3', { quantities: { '9a': 2 } }, ['q9ax2-zx3']],
    ['a month that there is not', 'v1.t6ax202613', {}, ['t6ax202613']],
    ['another version, as far as it means the same', 'v2.m3', { measure: 3 }, ['v2']],
    ['no version: nothing is taken for an answer', 'm3.y9a', {}, ['m3', 'y9a']],
  ])('%s', (_, fragment, read, ignored) => {
    expect(decode(fragment)).toEqual({ situation: { ...EMPTY_SITUATION, ...read }, ignored });
  });

  test('what is beyond the longest address is left out, and said', () => {
    const { situation, ignored } = decode(`#v1.m3.${'z'.repeat(4_000)}.wenterprise`);
    expect(situation).toEqual({ ...EMPTY_SITUATION, measure: 3 });
    expect(ignored.at(-1)).toBe('…');
    expect(ignored.join('').length).toBeLessThanOrEqual(4_001);
  });

  test('the longest honest address is read whole', () => {
    const of = <T>(value: T) => Object.fromEntries(FACTS.map((fact) => [fact, value]));
    const longest: Situation = {
      recipient: 'financial-institution',
      measure: 14,
      answers: of('unsure' as const),
      quantities: of(MAX_QUANTITY),
      months: of('2027-12'),
      otherSupport: 'unsure',
    };
    expect(decode(`#${encode(longest)}`)).toEqual({ situation: longest, ignored: [] });
    expect(decode('#v1.m3').ignored).toEqual([]);
  });
});

test.each([
  ['#v1.m3', true],
  ['v1.m3', true],
  ['#v2', true],
  ['#9.a', false],
  ['#result', false],
])('%s is meant for the calculator: %s', (fragment, is) => {
  expect(isFragment(fragment)).toBe(is);
});
