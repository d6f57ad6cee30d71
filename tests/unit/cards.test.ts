import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { breakLines } from '../../src/cards/break-lines.ts';
import { COLOUR } from '../../src/cards/colour.ts';
import { encodePng } from '../../src/cards/encode-png.ts';
import { measureCards } from '../../src/cards/measure-cards.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { SupportItem } from '../../src/domain/support-item.ts';

/** A Chinese character is as wide as two Latin ones. */
const measure = (text: string) =>
  [...text].reduce((sum, c) => sum + (/[\u2e80-\uffef]/u.test(c) ? 2 : 1), 0);

describe('lines of a card', () => {
  it.each([
    ['zh', 'a sum keeps its unit', '项目最高3000万元，', 14, ['项目', '最高3000万元，']],
    ['zh', 'no line begins with a full stop', '未来产业。', 8, ['未来', '产业。']],
    [
      'zh',
      'an opening mark stays with what it opens',
      '支持“订单式”项目',
      8,
      ['支持', '“订单式”', '项目'],
    ],
    ['en', 'words stay whole', 'Landmark products', 10, ['Landmark', 'products']],
    [
      'en',
      'what is bound stays together',
      'for RMB\u00a05\u00a0million',
      14,
      ['for', 'RMB\u00a05\u00a0million'],
    ],
  ] as const)('%s: %s', (lang, _name, text, width, expected) => {
    expect(breakLines(text, lang, width, 9, false, measure)).toEqual(expected);
  });

  it('says so where a text needs more lines than there are', () => {
    expect(breakLines('未来产业培育发展', 'zh', 4, 2, false, measure)).toBeNull();
    expect(breakLines('unbreakable', 'en', 4, 9, false, measure)).toBeNull();
  });

  it('loses no word and overruns no edge, balanced or not', () => {
    const word = fc.constantFrom(
      '未来',
      '产业',
      '，',
      '最高',
      '500',
      '万元',
      ' ',
      'CRO',
      '“',
      '”',
      '。',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.boolean(), (words, balanced) => {
        const text = words.join('').trim().replace(/ +/g, ' ');
        const lines = breakLines(text, 'zh', 60, 99, balanced, measure);
        if (!lines) return;
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(60);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('the item on a wide card', () => {
  const item = (id: string, cny: number | null, more: Partial<SupportItem> = {}): SupportItem =>
    ({
      id,
      cny,
      basis: cny === null ? 'unstated' : 'ceiling',
      instrument: 'support',
      object: { zh: id, en: id },
      ...more,
    }) as SupportItem;
  const note = { basisNote: { zh: '注', en: 'note' } };
  const wide = (items: readonly SupportItem[]) => {
    const both = { zh: '甲', en: 'A' };
    const facts = { number: 3, title: both, summary: both, items, commitments: [] };
    const common = {
      lang: 'zh',
      site: '',
      unofficial: '',
      officialNumber: '',
      foot: '',
      scan: '',
    } as const;
    return measureCards(facts as unknown as Measure, common, '', [], 'https://example.org/')[0];
  };
  it.each([
    ['the only one', [item('a', 500_000)], 'a'],
    ['not the largest', [item('a', 5_000_000), item('b', 2_000_000)], 'b'],
    ['the first of equals', [item('a', 500_000), item('b', 500_000)], 'a'],
    ['none that needs a note about its basis', [item('a', 500_000), item('b', 300_000, note)], 'a'],
    ['one without a sum where none has one', [item('a', null), item('b', null)], 'a'],
  ] as const)('is %s', (_name, items, expected) => {
    const shown = wide(items)?.items ?? [];
    expect(shown.map(({ object }) => object)).toEqual([expected]);
  });
  it('always says its basis, and that it is one of several', () => {
    const card = wide([item('a', 5_000_000), item('b', 2_000_000), item('c', null)]);
    expect(card?.items.every(({ basis }) => basis !== '')).toBe(true);
    expect(card?.itemsHead).not.toBe('');
    expect(wide([item('a', 500_000)])?.itemsHead).toBe('');
  });
});

it('writes a PNG that holds the same picture', async () => {
  const paper = [251, 250, 246];
  const accent = [179, 38, 30];
  expect([COLOUR.paper, COLOUR.accent]).toEqual(['#fbfaf6', '#b3261e']);
  // Three pixels wide: the last byte of a row is half filled.
  const pixels = [paper, accent, paper, accent, accent, paper].flat();
  const png = await encodePng(Buffer.from(pixels), 3, 2);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([3, 2]);
  expect([...data]).toEqual(pixels);
});
