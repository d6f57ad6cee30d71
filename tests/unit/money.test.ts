import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMoney } from '../../src/domain/money.ts';

test.each([
  [300_000, '30万元', 'RMB 300,000'],
  [500_000, '50万元', 'RMB 500,000'],
  [999_999, '999,999元', 'RMB 999,999'],
  [1_000_000, '100万元', 'RMB 1 million'],
  [2_500_000, '250万元', 'RMB 2.5 million'],
  [30_000_000, '3000万元', 'RMB 30 million'],
])('%i yuan', (cny, zh, en) => {
  expect(formatMoney(cny, 'zh')).toBe(zh);
  expect(formatMoney(cny, 'en')).toBe(en);
});

test('both languages name the same sum', () => {
  const wan = fc.integer({ min: 1, max: 100_000 }).map((n) => n * 10_000);
  fc.assert(
    fc.property(wan, (cny) => {
      const zh = Number.parseFloat(formatMoney(cny, 'zh')) * 10_000;
      const figure = Number.parseFloat(formatMoney(cny, 'en').replace(/RMB |,/g, ''));
      const en = formatMoney(cny, 'en').endsWith('million') ? figure * 1_000_000 : figure;
      expect(zh).toBe(cny);
      expect(Math.round(en)).toBe(cny);
    }),
  );
});
