import { expect, test } from 'vitest';
import { policy } from '../../support/content.ts';

const DAY = 86_400_000;
const LEAD_DAYS = 30;

test('security.txt is renewed in time', () => {
  const expires = Date.parse(`${policy.securityTxtExpires}T23:59:59+08:00`);
  const days = (expires - Date.now()) / DAY;
  expect(
    days,
    `content/policy.yaml: set securityTxtExpires to a day at most a year ahead`,
  ).toBeGreaterThan(LEAD_DAYS);
});

test('security.txt promises no more than a year ahead', () => {
  const expires = Date.parse(policy.securityTxtExpires);
  expect((expires - Date.now()) / DAY).toBeLessThan(366);
});
