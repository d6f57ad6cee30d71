import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';
import { encodePng } from './encode-png.ts';
import { loadTypeface, type Typeface } from './typeface.ts';

const CACHE = join(process.cwd(), '.cache', 'cards');

/** The code that draws is part of a card's key, so that a change in it draws anew. */
const sources = import.meta.glob<string>('./*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const drawnBy = createHash('sha256')
  .update(JSON.stringify([sharp.versions, sources]))
  .digest('hex');

const fileOf = (card: Card): string => {
  const key = createHash('sha256').update(drawnBy).update(JSON.stringify(card)).digest('hex');
  return join(CACHE, `${key.slice(0, 32)}.png`);
};

const wordsOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value).map(wordsOf).join('')
      : '';

const readCached = async (file: string): Promise<Buffer | null> => {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
};

const draw = async (card: Card, typeface: Typeface, file: string): Promise<Buffer> => {
  const { data, info } = await sharp(Buffer.from(drawCard(card, typeface)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const png = await encodePng(data, info.width, info.height);
  await mkdir(CACHE, { recursive: true });
  // Two builds may run at once: a file appears whole or not at all.
  const part = `${file}.${process.pid}`;
  await writeFile(part, png);
  await rename(part, file);
  return png;
};

/** Renders cards to PNG, several at a time, from the cache where nothing changed; the order is kept. */
export const renderCards = async (cards: readonly Card[]): Promise<readonly Buffer[]> => {
  const files = cards.map(fileOf);
  const done = await Promise.all(files.map(readCached));
  const missing = cards.filter((_, i) => done[i] === null);
  if (missing.length === 0) return done as Buffer[];
  const typeface = await loadTypeface(wordsOf(missing) + '0123456789');
  let next = 0;
  const work = async () => {
    for (let i = next++; i < cards.length; i = next++) {
      const [card, file] = [cards[i], files[i]];
      if (card && file) done[i] ??= await draw(card, typeface, file);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return done as Buffer[];
};
