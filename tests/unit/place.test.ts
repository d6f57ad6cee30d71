import { describe, expect, it } from 'vitest';
import { sentenceLabel } from '../../src/domain/place.ts';

describe('the number of a sentence as it is shown', () => {
  it.each([
    ['10.s2', '10.2'],
    ['1.s12', '1.12'],
    ['preamble.s1', '1'],
    ['final.s2', '2'],
  ])('%s: %s', (id, label) => {
    expect(sentenceLabel(id)).toBe(label);
  });
});
