import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/dictionaries/en/index.ts';

const code = [...globSync('src/**/*.{ts,astro}')]
  .filter((file) => !file.startsWith('src/i18n/dictionaries/'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every sentence of the site is said somewhere', () => {
  // A key stands whole in the code, or the code makes it of a beginning: `basis.${mark}`.
  const whole = new Set(Array.from(code.matchAll(/['"`]([\w.-]+)['"`]/g), ([, key]) => key));
  const beginnings = [...new Set(Array.from(code.matchAll(/`([\w.-]+\.)\$\{/g), ([, at]) => at))];
  const unsaid = Object.keys(en).filter(
    (key) =>
      !whole.has(key.replace(/_(?:one|other)$/, '')) &&
      !beginnings.some((at) => key.startsWith(at ?? '')),
  );
  expect(unsaid).toEqual([]);
});
