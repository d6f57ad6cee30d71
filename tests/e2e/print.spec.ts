import type { Page } from '@playwright/test';
import { policy, measures, sourceParagraphs } from '../support/content.ts';
import { readSheets, type Sheet } from '../support/pdf-text.ts';
import { expect, test } from './harness/test.ts';

/** Words as a PDF gives them back: no white space, one form of each character. */
const plain = (words: string): string => words.normalize('NFKC').replace(/\s+/g, '');

const print = async (page: Page): Promise<{ sheets: Sheet[]; words: string }> => {
  const sheets = readSheets(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  return { sheets, words: plain(sheets.map(({ text }) => text).join('')) };
};

const missingFrom = (words: string, wanted: readonly string[]): string[] =>
  wanted.filter((paragraph) => !words.includes(plain(paragraph)));

const canonicalOf = async (page: Page): Promise<string> =>
  plain((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');

test.describe('the full text', () => {
  test('is all its words on five to seven sheets of A4, each with where it is from', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.text('zh'));
    const url = await canonicalOf(page);
    const { sheets, words } = await print(page);
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    expect(sheets.length).toBeLessThanOrEqual(7);
    for (const [index, { box, text }] of sheets.entries()) {
      expect(box.map(Math.round)).toEqual([595, 842]);
      expect(plain(text)).toContain(url);
      expect(plain(text)).toContain(plain(policy.number.zh));
      expect(plain(text)).toContain(policy.dataDate);
      expect(plain(text)).toContain(`—${index + 1}—`);
    }
    // Sentences, since a paragraph that runs over a sheet has the next sheet’s head in it.
    const sentences = sourceParagraphs.flatMap((paragraph) => paragraph.split(/(?<=。)/));
    const broken = missingFrom(words, sentences);
    expect(broken.length).toBeLessThan(sheets.length);
    for (const sentence of broken) {
      const wanted = plain(sentence);
      expect(words).toContain(wanted.slice(0, 6));
      expect(words).toContain(wanted.slice(-6));
    }
  });

  test('in English holds every sentence too', async ({ page, urls }) => {
    await page.goto(urls.text('en'));
    const { sheets, words } = await print(page);
    expect(sheets.length).toBeLessThanOrEqual(9);
    const sentences = measures.flatMap((measure) => measure.sentences.map(({ en }) => en));
    expect(missingFrom(words, sentences).length).toBeLessThan(sheets.length);
  });

  test('aligned, prints both languages', async ({ page, urls }) => {
    await page.goto(urls.text('zh', 'both'));
    const { words } = await print(page);
    // A pair is never broken between two sheets, so each stands whole.
    const sentences = measures.flatMap((measure) => measure.sentences);
    expect(
      missingFrom(
        words,
        sentences.map(({ zh }) => zh),
      ),
    ).toEqual([]);
    expect(
      missingFrom(
        words,
        sentences.map(({ en }) => en),
      ),
    ).toEqual([]);
  });

  test('has lines of 28 characters, 22 to a sheet, and nothing of the site around it', async ({
    page,
    urls,
  }) => {
    const mm = (length: number) => (length * 96) / 25.4;
    // What the margins of GB/T 9704 leave of A4: 156 mm × 225 mm.
    await page.setViewportSize({ width: Math.round(mm(156)), height: Math.round(mm(225)) });
    await page.goto(urls.text('zh'));
    await page.emulateMedia({ media: 'print' });
    const { width, size, line } = await page.locator('.notice').evaluate((notice) => {
      const { fontSize, lineHeight } = getComputedStyle(notice);
      return {
        width: notice.getBoundingClientRect().width,
        size: parseFloat(fontSize),
        line: parseFloat(lineHeight),
      };
    });
    expect(Math.floor(width / size + 0.01)).toBe(28);
    expect(Math.floor(mm(225) / line + 0.01)).toBe(22);
    for (const part of ['.masthead', '.colophon', '.toc', '.share', '.views'])
      await expect(page.locator(part)).toBeHidden();
  });
});

for (const lang of ['zh', 'en'] as const)
  test(`a measure in ${lang} prints its words, sums and address, and no control`, async ({
    page,
    urls,
  }) => {
    await page.goto(urls.measure(lang, 10));
    const url = await canonicalOf(page);
    const sums = await page.locator('.items .sum').allTextContents();
    const button = await page.locator('[data-share=link]').textContent();
    const { words } = await print(page);
    const measure = measures.find(({ number }) => number === 10);
    expect(missingFrom(words, measure?.sentences.map((sentence) => sentence[lang]) ?? [])).toEqual(
      [],
    );
    expect(sums.length).toBe(4);
    expect(missingFrom(words, sums)).toEqual([]);
    // Conditions and readings are folded on the screen, not on paper.
    expect(missingFrom(words, measure?.items.map((item) => item.recipient[lang]) ?? [])).toEqual(
      [],
    );
    expect(words).toContain(url);
    expect(words).toContain(plain(policy.number[lang]));
    expect(words).not.toContain(plain(button ?? ''));
  });

test('a narrowed list prints what it was narrowed to, and no control', async ({ page, urls }) => {
  const category = measures[0]?.category ?? '';
  await page.goto(`${urls.measures('zh')}?category=${category}`);
  const clear = await page.locator('[data-clear] a').textContent();
  const { words } = await print(page);
  for (const measure of measures)
    expect(words.includes(plain(measure.title.zh)), measure.title.zh).toBe(
      measure.category === category,
    );
  expect(words).not.toContain(plain(clear ?? ''));
});
