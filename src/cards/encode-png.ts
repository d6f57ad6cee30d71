import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import { COLOUR } from './colour.ts';

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** Equal steps from paper to an ink: what the edge of a letter is made of. */
const steps = (ink: Rgb, count: number): Rgb[] => {
  const paper = parse(COLOUR.paper);
  return Array.from({ length: count }, (_, i) => {
    const share = (i + 1) / count;
    const mix = (channel: 0 | 1 | 2) =>
      Math.round(paper[channel] + (ink[channel] - paper[channel]) * share);
    return [mix(0), mix(1), mix(2)];
  });
};

/** Few colours, four bits a pixel; fixed, so that the same card always gives the same bytes. */
const PALETTE: readonly Rgb[] = [
  parse(COLOUR.paper),
  ...steps(parse(COLOUR.ink), 6),
  ...steps(parse(COLOUR.accent), 4),
  parse(COLOUR.soft),
  parse(COLOUR.rule),
];

const nearest = (r: number, g: number, b: number): number => {
  let [best, least] = [0, Infinity];
  PALETTE.forEach(([pr, pg, pb], i) => {
    const far = (r - pr) ** 2 + (g - pg) ** 2 + (b - pb) ** 2;
    if (far < least) [best, least] = [i, far];
  });
  return best;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
};

const press = promisify(deflate);

/**
 * Writes a card as a PNG of a dozen colours: about half of what a general quantiser makes of it.
 *
 * @param pixels red, green and blue of each pixel, row by row
 */
export const encodePng = async (pixels: Buffer, width: number, height: number): Promise<Buffer> => {
  const known = new Map<number, number>();
  let [last, index] = [-1, 0];
  const stride = Math.ceil(width / 2) + 1;
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      const colour =
        ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      // Most of a card is one colour after another of the same.
      if (colour !== last) {
        last = colour;
        index = known.get(colour) ?? nearest(colour >> 16, (colour >> 8) & 255, colour & 255);
        known.set(colour, index);
      }
      const byte = y * stride + 1 + (x >> 1);
      rows[byte] = (rows[byte] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Four bits a pixel, colours from the palette.
  head.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(PALETTE.flat())),
    chunk(
      'IDAT',
      await press(rows, { level: 9, memLevel: 9, strategy: constants.Z_DEFAULT_STRATEGY }),
    ),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
