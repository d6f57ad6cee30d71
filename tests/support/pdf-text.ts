import { inflateSync } from 'node:zlib';

/** One sheet of a printed document. */
export interface Sheet {
  /** Width and height in points. */
  readonly box: readonly [number, number];
  /** Its words in the order of drawing, white space taken out. */
  readonly text: string;
}

/** An object of the file: its dictionary, and its stream, unpacked when asked for. */
interface PdfObject {
  readonly head: string;
  readonly stream: () => string;
}

const NOTHING: PdfObject = { head: '', stream: () => '' };

const readObjects = (pdf: Buffer): Map<string, PdfObject> => {
  const source = pdf.toString('latin1');
  return new Map(
    [...source.matchAll(/(?<=\n)(\d+) 0 obj\s/g)].map(({ 0: opening, 1: id = '', index }) => {
      const from = index + opening.length;
      const [head = '', mark = ''] =
        /^[\s\S]*?\b(stream\r?\n|endobj)/.exec(source.slice(from)) ?? [];
      const stream = () => {
        const start = from + head.length;
        const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
        const bytes = pdf.subarray(start, start + length);
        return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
      };
      return [id, mark === 'endobj' ? { ...NOTHING, head } : { head, stream }];
    }),
  );
};

const wordOf = (hex: string): string =>
  Buffer.from(hex, 'hex').swap16().toString('utf16le').replaceAll('\0', '');

/** What a font's glyph numbers stand for, and in how many hexadecimal digits they are written. */
interface Glyphs {
  readonly digits: number;
  readonly words: ReadonlyMap<number, string>;
}

const readGlyphs = (map: string): Glyphs => {
  const words = new Map<number, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', word = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      words.set(parseInt(glyph, 16), wordOf(word));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', word = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    ))
      for (let glyph = parseInt(first, 16); glyph <= parseInt(last, 16); glyph++)
        words.set(glyph, String.fromCodePoint(parseInt(word, 16) + glyph - parseInt(first, 16)));
  const [, first = '0000'] = /begincodespacerange\s*<(\w+)>/.exec(map) ?? [];
  return { digits: first.length, words };
};

const DRAWN =
  /\/ActualText <FEFF(\w+)>|\b(EMC)\b|\/(F\d+) [\d.]+ Tf|<(\w+)> Tj|<(\w+)>(?=[^\n]*\] TJ)/g;

/**
 * Reads the sheets of a PDF as Chromium writes them: plain objects, glyph numbers, a
 * `ToUnicode` map for each font. Not a reader of any other PDF.
 */
export const readSheets = (pdf: Buffer): Sheet[] => {
  const objects = readObjects(pdf);
  const at = (id: string | undefined): PdfObject => objects.get(id ?? '') ?? NOTHING;
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [];
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
          const map = /\/ToUnicode (\d+) 0 R/.exec(at(id).head)?.[1];
          return [name, readGlyphs(at(map).stream())];
        }),
      );
      const stream = at(/\/Contents (\d+) 0 R/.exec(head)?.[1]).stream();
      let glyphs: Glyphs | undefined;
      // What was written out stands for the glyphs up to its end; a font set there stays set.
      let isWritten = false;
      let text = '';
      for (const [, actual, end, font, ...drawn] of stream.matchAll(DRAWN)) {
        if (actual !== undefined) text += wordOf(actual);
        if (actual !== undefined || end !== undefined) isWritten = actual !== undefined;
        if (font !== undefined) glyphs = fonts.get(font);
        const hex = isWritten ? '' : (drawn.find((codes) => codes !== undefined) ?? '');
        const digits = glyphs?.digits ?? 4;
        for (let i = 0; i < hex.length; i += digits)
          text += glyphs?.words.get(parseInt(hex.slice(i, i + digits), 16)) ?? '';
      }
      return { box: [Number(width), Number(height)], text: text.replace(/\s+/g, '') };
    });
};
