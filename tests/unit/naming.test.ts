import { expect, test } from 'vitest';
import { relationTo } from '../../src/domain/naming.ts';
import type { Naming, Recipient } from '../../src/domain/support-item.ts';

const naming = (names: Naming['names'], named: readonly Recipient[]): Naming => ({
  names,
  named,
  words: 'x',
});

test.each([
  ['a body of this kind', naming('body', ['hospital']), 'named'],
  ['a body of another kind', naming('body', ['enterprise']), 'other'],
  ['any body', naming('body', []), 'open'],
  ['a thing', naming('thing', []), 'open'],
  ['a thing that names another kind', naming('thing', ['start-up']), 'open'],
  ['a thing that names this kind', naming('thing', ['hospital']), 'named'],
] as const)('%s', (_name, words, relation) => {
  expect(relationTo('hospital', words)).toBe(relation);
});
