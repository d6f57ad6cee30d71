import { describe, expect, test } from 'vitest';
import { makeUrls } from '../../src/domain/urls.ts';

describe.each([
  ['', '/'],
  ['/', '/'],
  ['policy', '/policy/'],
  ['/a/b/', '/a/b/'],
])('under %j', (base, root) => {
  const urls = makeUrls(base);
  test.each([
    [urls.root, ''],
    [urls.home('zh'), 'zh/'],
    [urls.measure('en', 10), 'en/measures/10/'],
    [urls.measure('zh', 10, 'both'), 'zh/measures/10/both/'],
    [urls.place('zh', '10.s2'), 'zh/measures/10/#10.s2'],
    [urls.place('en', '10.b', 'both'), 'en/measures/10/both/#10.b'],
    [urls.textPlace('zh', 'preamble.s1'), 'zh/text/#preamble.s1'],
    [urls.textPlace('zh', '3.s1'), 'zh/text/#3.s1'],
    [urls.forWhom('zh', 'start-up'), 'zh/for/start-up/'],
    [urls.term('zh', 'jiebang-guashuai'), 'zh/glossary/#jiebang-guashuai'],
  ])('%s', (path, rest) => {
    expect(path).toBe(root + rest);
  });

  test('each address mirrors the other language and back', () => {
    for (const path of [urls.home('zh'), urls.text('zh', 'both'), urls.measure('zh', 3)]) {
      const mirrored = urls.mirror(path);
      expect(mirrored).toBe(path.replace(`${root}zh/`, `${root}en/`));
      expect(urls.mirror(mirrored)).toBe(path);
    }
  });

  test('the root mirrors the English home', () => {
    expect(urls.mirror(urls.root)).toBe(urls.home('en'));
  });
});
