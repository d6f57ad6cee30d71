import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCalendar, type CalendarDay } from '../../../src/domain/open-data/calendar.ts';

const event: CalendarDay = {
  uid: 'x@example.org',
  day: '2027-12-31',
  stamp: '2026-11-23',
  summary: 's',
  description: 'd',
  url: 'https://example.org/',
  product: 'p',
};
const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

test('the day is a whole day and ends where the next begins', () => {
  const lines = unfold(buildCalendar(event));
  expect(lines).toContain('DTSTART;VALUE=DATE:20271231');
  expect(lines).toContain('DTEND;VALUE=DATE:20280101');
  expect(lines).toContain('DTSTAMP:20261123T000000Z');
});

test.each([
  ['a;b,c', 'a\\;b\\,c'],
  ['a\\b', 'a\\\\b'],
  ['two\nlines', 'two\\nlines'],
])('%j is escaped as %j', (text, escaped) => {
  expect(unfold(buildCalendar({ ...event, summary: text }))).toContain(`SUMMARY:${escaped}`);
});

test('no line is longer than 75 octets, and unfolding loses nothing', () => {
  const unit = fc.constantFrom('期', 'a', '𠮷', ' ', 'é');
  const long = fc.string({ unit, minLength: 60, maxLength: 200 });
  fc.assert(
    fc.property(long, (description) => {
      const file = buildCalendar({ ...event, description });
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThan(76);
      expect(unfold(file)).toContain(`DESCRIPTION:${description}`);
    }),
  );
});
