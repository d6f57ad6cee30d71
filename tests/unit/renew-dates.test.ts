import { describe, expect, test } from 'vitest';
import { renewExpiry } from '../../scripts/renew-dates.ts';

const stating = (day: string) => `reportUrl: null\nsecurityTxtExpires: ${day}\nlast: 1\n`;

describe('the date of security.txt', () => {
  test.each([
    ['far ahead', '2027-11-15', '2026-11-23', '2027-11-15'],
    ['61 days ahead', '2027-01-23', '2026-11-23', '2027-01-23'],
    ['60 days ahead', '2027-01-22', '2026-11-23', '2027-11-08'],
    ['past', '2026-01-01', '2026-11-23', '2027-11-08'],
  ])('%s', (_, stated, today, wanted) => {
    expect(renewExpiry(stating(stated), new Date(today))).toBe(stating(wanted));
  });

  test('where it is missing the file is named', () => {
    expect(() => renewExpiry('reportUrl: null\n', new Date('2026-11-23'))).toThrow(/policy\.yaml/);
  });
});
