import { expect, test } from 'vitest';
import { AXIS_TICKS_CNY, axisPercent, placeOnAxis } from '../../src/domain/log-axis.ts';

test('equal ratios take equal lengths, and both ends keep their margin', () => {
  const at = (cny: number) => axisPercent(cny);
  expect(at(3_000_000) - at(300_000)).toBeCloseTo(at(30_000_000) - at(3_000_000), 1);
  for (const tick of AXIS_TICKS_CNY) {
    expect(at(tick)).toBeGreaterThan(0);
    expect(at(tick)).toBeLessThan(100);
  }
});

test('marks of the same sum stand in one place, one above the other; items without a sum have none', () => {
  const placed = placeOnAxis([
    { cny: 500_000 },
    { cny: null },
    { cny: 1_000_000 },
    { cny: 500_000 },
  ]);
  expect(placed.map(({ step, of }) => `${step} of ${of}`)).toEqual(['0 of 2', '0 of 1', '1 of 2']);
  expect(placed[0]?.percent).toBe(placed[2]?.percent);
});
