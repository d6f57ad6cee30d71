import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HTML_LANG } from '../src/domain/lang.ts';
import { measures } from '../tests/support/content.ts';

/**
 * The page no framework can beat: one measure's official words, written by hand, with no navigation, no
 * script, no style beyond a line; its icon is an empty data address, so that one request is all there is.
 *
 * @returns a folder with this one page in it
 */
export const writeFloor = (): string => {
  const [measure] = measures;
  if (!measure) throw new Error('content/measures is empty');
  const title = measure.title.zh;
  const paragraphs = measure.sentences.map(({ zh }) => `<p>${zh}`).join('');
  const page =
    `<!doctype html><html lang="${HTML_LANG.zh}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><meta name="description" content="${title}">` +
    `<title>${title}</title><link rel="icon" href="data:,">` +
    `<style>body{max-width:40em;margin:auto;line-height:1.8}</style><main><h1>${title}</h1>${paragraphs}</main>`;
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
};
