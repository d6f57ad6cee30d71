import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDateRead } from '../../src/domain/share-date.ts';
import { writeTextFragment } from '../../src/domain/share-fragment.ts';
import { drawQrPath } from '../../src/domain/share-qr.ts';
import { addressOfQuote, wordsOfQuote } from '../../src/domain/share-quote.ts';
import { addressOfPlace, writeShareText } from '../../src/domain/share-text.ts';

const from = { head: '第10条 题', source: '《措施》（1号）', voice: '原文', from: '站（非官方）' };
const page = 'https://example.org/zh/measures/10/';

describe('text for the clipboard', () => {
  it.each([
    [
      'zh sentences run together, with the basis where the text has it',
      { ...from, lang: 'zh', sentences: ['给予最高300万元支持。', ' 推动\n创新。'], url: page },
      `第10条 题\n《措施》（1号）\n原文：给予最高300万元支持。推动 创新。\n${page}\n站（非官方）`,
    ],
    [
      'en sentences take a space',
      {
        lang: 'en',
        head: 'Measure 10: T',
        source: 'P (No. 1)',
        voice: 'Our translation',
        sentences: ['Support of up to RMB 3 million.', 'More.'],
        url: page,
        from: 'Site (unofficial)',
      },
      `Measure 10: T\nP (No. 1)\nOur translation: Support of up to RMB 3 million. More.\n${page}\nSite (unofficial)`,
    ],
    [
      'a page without sentences shares its name and address',
      { ...from, lang: 'zh', sentences: [], url: page },
      `第10条 题\n《措施》（1号）\n${page}\n站（非官方）`,
    ],
  ] as const)('%s', (_name, shared, expected) => {
    expect(writeShareText(shared)).toBe(expected);
  });

  it('leaves every sentence whole, so that no sum loses its basis', () => {
    const sentence = fc.constantFrom('给予最高300万元支持。', '给予50万元奖励。', '最高500万元。');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1 }), (sentences) => {
        const text = writeShareText({ ...from, lang: 'zh', sentences, url: page });
        expect(text).toContain(sentences.join(''));
      }),
    );
  });
});

describe('the day of reading', () => {
  const day = new Date(2026, 0, 5, 23, 59);
  it.each([
    ['iso', 'zh', '2026-01-05'],
    ['iso', 'en', '2026-01-05'],
    ['plain', 'zh', '2026年1月5日'],
    ['plain', 'en', '5 January 2026'],
  ] as const)('%s in %s', (form, lang, expected) => {
    expect(writeDateRead(day, form, lang)).toBe(expected);
  });
});

describe('addresses of places', () => {
  it.each([
    ['a place is added', page, '10.s1', `${page}#10.s1`],
    ['another place is replaced', `${page}#10.s2`, '10.s1', `${page}#10.s1`],
    ['no place', `${page}#10.s2`, '', page],
  ])('%s', (_name, address, place, expected) => {
    expect(addressOfPlace(address, place)).toBe(expected);
  });

  const sentence = '对I类创新药给予1000万元奖励，对低空装备企业给予最高300万元支持。';
  it('points at a whole sentence without a text directive', () => {
    const quote = { id: '10.s1', lang: 'zh', sentence, run: null } as const;
    expect(addressOfQuote(page, quote)).toBe(`${page}#10.s1`);
    expect(wordsOfQuote(quote)).toBe(sentence);
  });
  it('points at a run inside a sentence', () => {
    const run = { from: sentence.indexOf('最高'), to: sentence.indexOf('支持') };
    const quote = { id: '10.s1', lang: 'zh', sentence, run } as const;
    expect(wordsOfQuote(quote)).toBe('最高300万元');
    const address = decodeURIComponent(addressOfQuote(page, quote));
    expect(address).toContain('#10.s1:~:text=');
    expect(address).toContain('最高300万元');
  });
  it('escapes what a text directive would read as its own signs', () => {
    const text = 'order-based, R&D work';
    const fragment = writeTextFragment(text, { from: 0, to: text.length }, 'en');
    expect(fragment).toBe(':~:text=order%2Dbased%2C%20R%26D%20work');
  });
  it('gives a long run by its two ends, grown to whole words', () => {
    const text =
      'Municipal landmark products of future industries shall be given a reward of RMB 500,000 in full.';
    const fragment = writeTextFragment(text, { from: 3, to: 90 }, 'en');
    expect(fragment.startsWith(':~:text=Municipal%20')).toBe(true);
    expect(fragment.split(',')).toHaveLength(3);
  });
});

describe('QR path', () => {
  it('draws exactly the dark modules', () => {
    const grid = fc.array(fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), {
      minLength: 7,
      maxLength: 7,
    });
    fc.assert(
      fc.property(grid, (modules) => {
        const drawn = modules.map((row) => row.map(() => false));
        let x = 0;
        let y = -0.5;
        for (const [, command, a, b] of drawQrPath(modules).matchAll(
          /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g,
        )) {
          const by = Number(a);
          if (command === 'h') {
            for (let i = 0; i < by; i += 1) (drawn[y - 0.5] as boolean[])[x + i] = true;
            x += by;
          } else if (command === 'M') [x, y] = [by, Number(b)];
          else [x, y] = [x + by, y + Number(b)];
        }
        expect(drawn).toEqual(modules);
      }),
    );
  });
});
