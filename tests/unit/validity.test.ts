import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDayInChina, statusAt, type Status } from '../../src/domain/validity.ts';

const LAST_DAY = '2027-12-31';

describe('the status against the stated period, by the clock of UTC+8', () => {
  const cases: readonly (readonly [string, string, Status])[] = [
    ['long before', '2026-11-23T00:00:00Z', { kind: 'within' }],
    ['91 days before', '2027-10-01T15:59:59Z', { kind: 'within' }],
    [
      '90 days before, from midnight in China',
      '2027-10-01T16:00:00Z',
      { kind: 'ending', days: 90 },
    ],
    ['the day before', '2027-12-30T15:59:59Z', { kind: 'ending', days: 1 }],
    [
      'the last day begins while it is still the 30th in UTC',
      '2027-12-30T16:00:00Z',
      { kind: 'lastDay' },
    ],
    ['the last minute', '2027-12-31T15:59:59.999Z', { kind: 'lastDay' }],
    ['the first moment after', '2027-12-31T16:00:00Z', { kind: 'ended' }],
    ['years after', '2031-01-01T00:00:00Z', { kind: 'ended' }],
  ];
  test.each(cases)('%s', (_name, moment, status) => {
    expect(statusAt(new Date(moment), LAST_DAY)).toEqual(status);
  });

  test('a broken clock or date ends the period rather than prolonging it', () => {
    expect(statusAt(new Date(Number.NaN), LAST_DAY)).toEqual({ kind: 'ended' });
    expect(statusAt(new Date(0), 'no date')).toEqual({ kind: 'ended' });
  });

  test('time only ever moves it forward', () => {
    const order = ['within', 'ending', 'lastDay', 'ended'];
    const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const rank = (at: number) => order.indexOf(statusAt(new Date(at), LAST_DAY).kind);
        expect(rank(early)).toBeLessThanOrEqual(rank(late));
      }),
    );
  });
});

test.each([
  ['2026-11-22T15:59:59Z', '2026-11-22'],
  ['2026-11-22T16:00:00Z', '2026-11-23'],
])('%s is %s in China', (moment, day) => {
  expect(isoDayInChina(new Date(moment))).toBe(day);
});
