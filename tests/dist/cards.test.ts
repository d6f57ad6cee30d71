import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { LANGS, type Lang } from '../../src/domain/lang.ts';
import { makeUrls, type Urls } from '../../src/domain/urls.ts';

/** Bytes that a card may weigh, so that it loads while a message is being written. */
const MOST = 60_000;
const WIDE = [1200, 630];
const TALL = [1080, 1440];

const departments = (
  parse(readFileSync('content/departments.yaml', 'utf8')) as { slug: string }[]
).map(({ slug }) => slug);

/** Each card's name, its size, and the page that its QR code leads to. */
const wanted = (urls: Urls, lang: Lang): [string, number[], string][] => [
  ['home', WIDE, urls.home(lang)],
  ['measures', WIDE, urls.measures(lang)],
  ['ledger', WIDE, urls.ledger(lang)],
  ['calculator', WIDE, urls.calculator(lang)],
  ['text', WIDE, urls.text(lang)],
  ['glossary', WIDE, urls.glossary(lang)],
  ...departments.map((slug): [string, number[], string] => [
    `department-${slug}`,
    WIDE,
    urls.department(lang, slug),
  ]),
  ...Array.from({ length: 14 }, (_, i) => i + 1).flatMap((n): [string, number[], string][] => [
    [`measure-${n}`, WIDE, urls.measure(lang, n)],
    [`measure-${n}-tall`, TALL, urls.measure(lang, n)],
  ]),
];

/** Reads the code in the lower right corner; looking through the whole picture would take long. */
const readQr = async (png: Buffer, [width = 0, height = 0]: number[]) => {
  const corner = { left: width - 380, top: height - 450, width: 380, height: 450 };
  const picture = sharp(png).extract(corner).ensureAlpha().raw();
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
};

describe.each(TEST_BUILDS)('cards of the build $name', ({ folder, base, site }) => {
  const urls = makeUrls(base);
  describe.each(LANGS)('%s', (lang) => {
    const cards = wanted(urls, lang);

    it.each(cards)('%s', async (name, size, path) => {
      const png = readFileSync(join(folder, 'cards', lang, `${name}.png`));
      const { width, height, format } = await sharp(png).metadata();
      expect([format, width, height]).toEqual(['png', ...size]);
      expect(png.length).toBeLessThanOrEqual(MOST);
      expect(await readQr(png, size)).toBe(site + path);
    });

    it('has no card that nobody asked for', () => {
      const files = globSync('*.png', { cwd: join(folder, 'cards', lang) });
      expect(files.map((file) => basename(file, '.png')).sort()).toEqual(
        cards.map(([name]) => name).sort(),
      );
    });
  });

  it('has every card that a page names', () => {
    const named = globSync('**/*.html', { cwd: folder }).flatMap((page) => [
      ...readFileSync(join(folder, page), 'utf8').matchAll(/["=]([^"\s]*\/cards\/[^"\s]+\.png)/g),
    ]);
    const missing = new Set(
      named
        .map(([, address = '']) => new URL(address, site).pathname.slice(base.length))
        .filter((file) => !existsSync(join(folder, file))),
    );
    expect([...missing]).toEqual([]);
  });
});
