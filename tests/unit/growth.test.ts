import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateMeasures } from '../../scripts/generate-measures.ts';
import { loadContent } from '../../src/authoring/load-content.ts';
import { parseEntry } from '../../src/authoring/parse-measure.ts';
import { validate } from '../../src/authoring/validate-content.ts';
import { onPage, PAGE_SIZE, pageOfMeasure, pagesOf, previewOf } from '../../src/domain/paging.ts';
import { makeUrls } from '../../src/domain/urls.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const counts = fc.integer({ min: 0, max: 2000 });

describe('a list of any length in pages', () => {
  test('shows every entry once and in order', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const list = numbers(count);
        expect(numbers(pagesOf(count)).flatMap((page) => onPage(list, page))).toEqual(list);
      }),
    );
  });

  test('has no page that is empty or longer than a page', () => {
    fc.assert(
      fc.property(counts.filter(Boolean), (count) => {
        const sizes = numbers(pagesOf(count)).map((page) => onPage(numbers(count), page).length);
        expect(Math.min(...sizes)).toBeGreaterThan(0);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(PAGE_SIZE);
      }),
    );
  });

  test('shows a measure on the page that its number names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (number) => {
        expect(onPage(numbers(2000), pageOfMeasure(number))).toContain(number);
      }),
    );
  });

  test('shows a group whole until the lists take several pages', () => {
    expect(previewOf(numbers(PAGE_SIZE), PAGE_SIZE)).toEqual({
      shown: numbers(PAGE_SIZE),
      rest: 0,
    });
    const { shown, rest } = previewOf(numbers(PAGE_SIZE), PAGE_SIZE + 1);
    expect(shown.length).toBeLessThan(PAGE_SIZE);
    expect(shown.length + rest).toBe(PAGE_SIZE);
  });

  test.each([
    ['the first page keeps the address of the list', 1, '/zh/measures/'],
    ['no page before the first', 0, '/zh/measures/'],
    ['the second has its own', 2, '/zh/measures/page/2/'],
  ])('%s', (_, page, address) => {
    expect(makeUrls('/').measures('zh', page)).toBe(address);
  });

  test.each([
    ['14.s1', '/zh/text/#14.s1'],
    ['100.s2', '/zh/text/#100.s2'],
    ['101.s1', '/zh/text/page/2/#101.s1'],
    ['final.s1', '/zh/text/#final.s1'],
  ])('%s stands in the full text at %s', (id, address) => {
    expect(makeUrls('/').textPlace('zh', id)).toBe(address);
  });
});

describe('measures made for a bench', () => {
  const COUNT = 60;
  const folder = mkdtempSync(join(tmpdir(), 'growth-'));
  const read = (name: string) => readFileSync(join(folder, 'measures', name), 'utf8');
  beforeAll(() => {
    generateMeasures(COUNT, folder);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('are as many as asked for', () => {
    expect(readdirSync(join(folder, 'measures'))).toHaveLength(COUNT);
  });

  test('break none of the rules of the content', () => {
    expect(validate(loadContent(folder))).toEqual([]);
  });

  test('have no sentence twice', () => {
    const sentences = readdirSync(join(folder, 'measures')).flatMap((name) =>
      parseEntry(name, read(name)).sentences.flatMap(({ zh, en }) => [zh, en]),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('are the same each time, and more of them only adds', () => {
    const before = read(`${COUNT}.mdx`);
    generateMeasures(COUNT + 5, folder);
    expect(read(`${COUNT}.mdx`)).toBe(before);
  });

  test('never take the place of the real text', () => {
    expect(() => {
      generateMeasures(20, 'content');
    }).toThrow();
  });
});
