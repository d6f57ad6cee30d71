import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';

const require = createRequire(join(process.cwd(), 'package.json'));
const SERIF = require.resolve('@fontsource-variable/noto-serif-sc/package.json');
const SANS = require.resolve('@fontsource-variable/noto-sans-sc/package.json');

/** The site's two voices in the weights that cards use. */
const FACES = {
  'serif-bold': { folder: dirname(SERIF), family: 'noto-serif-sc', weight: 700 },
  sans: { folder: dirname(SANS), family: 'noto-sans-sc', weight: 400 },
  'sans-bold': { folder: dirname(SANS), family: 'noto-sans-sc', weight: 600 },
} as const;
export type Face = keyof typeof FACES;

/** A character's outline in units of one em, y downwards, and how far it moves the pen. */
export interface Outline {
  readonly advance: number;
  readonly commands: readonly { readonly code: string; readonly points: readonly number[] }[];
}

/** Finds the outline of a character; fails where no face has it, so that no card shows an empty box. */
export type Typeface = (face: Face, character: string) => Outline;

/** An SVG letter and its arguments for each path command of the font library. */
const SVG_CODE: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

const isInRanges = (ranges: string, codePoint: number): boolean =>
  ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/, '').split('-');
    return codePoint >= parseInt(from, 16) && codePoint <= parseInt(to, 16);
  });

const loadFace = async (face: Face, characters: readonly string[]) => {
  const { folder, family, weight } = FACES[face];
  const parts = Object.entries(
    JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>,
  );
  const outlines = new Map<string, Outline>();
  await Promise.all(
    parts.map(async ([name, ranges]) => {
      const here = characters.filter((c) => isInRanges(ranges, c.codePointAt(0) ?? 0));
      if (here.length === 0) return;
      const file = `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`;
      const font = create(
        await subsetFont(await readFile(join(folder, 'files', file)), here.join(''), {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
        }),
      );
      if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
      const em = font.unitsPerEm;
      for (const character of here) {
        const codePoint = character.codePointAt(0) ?? 0;
        if (!font.hasGlyphForCodePoint(codePoint)) continue;
        const glyph = font.glyphForCodePoint(codePoint);
        outlines.set(character, {
          advance: glyph.advanceWidth / em,
          commands: glyph.path.commands.map(({ command, args }) => ({
            code: SVG_CODE[command] ?? '',
            points: args.map((value, i) => (i % 2 === 0 ? value : -value) / em),
          })),
        });
      }
    }),
  );
  return outlines;
};

/** Loads the outlines of all characters that cards need, in every face, from the registry's fonts. */
export const loadTypeface = async (text: string): Promise<Typeface> => {
  const characters = [...new Set(text)];
  const faces = Object.keys(FACES) as Face[];
  const loaded = new Map(
    await Promise.all(faces.map(async (face) => [face, await loadFace(face, characters)] as const)),
  );
  return (face, character) => {
    const found = loaded.get(face)?.get(character);
    if (!found) throw new Error(`no outline for “${character}” in ${face}`);
    return found;
  };
};
