import { encode } from 'uqr';
import type { Lang } from '../domain/lang.ts';
import { drawQrPath } from '../domain/share-qr.ts';
import { HATCH, type Mark } from '../domain/support-item.ts';
import { breakLines } from './break-lines.ts';
import { COLOUR, type Colour } from './colour.ts';
import { BEARING, leftOf, tighten } from './outline.ts';
import type { Face, Outline, Typeface } from './typeface.ts';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly colour: Colour;
  /** Line height in ems. */
  readonly leading?: number;
  /** Lines about equally long, for titles. */
  readonly balanced?: boolean;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Thrown where words do not fit into the place they are given. */
export class NoRoom extends Error {}

/** Draws a card as one SVG without fonts: every letter is an outline, so every machine draws the same. */
export class Canvas {
  /** What to draw; written out only once all of it has found room. */
  readonly #parts: (() => string)[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
    readonly typeface: Typeface,
    readonly lang: Lang,
  ) {}

  /** Chinese fonts draw quotation marks and dots a whole em wide; English sets them tight. */
  #outline(face: Face, character: string): Outline {
    const outline = this.typeface(face, character === '\u00a0' ? ' ' : character);
    return character === '·' || (this.lang === 'en' && /[“”‘’]/u.test(character))
      ? tighten(outline)
      : outline;
  }

  /** An opening quotation mark hangs its white out to the left, so that the words line up. */
  #hang(line: string, face: Face): number {
    const first = line.charAt(0);
    if (!/[“‘《（]/u.test(first)) return 0;
    return leftOf(this.#outline(face, first)) - BEARING;
  }

  measure(text: string, { face, size }: Pick<TextStyle, 'face' | 'size'>): number {
    return [...text].reduce((sum, c) => sum + this.#outline(face, c).advance * size, 0);
  }

  /** One line with its baseline at `y`; returns where the pen stops. */
  line(
    text: string,
    x: number,
    y: number,
    style: Pick<TextStyle, 'face' | 'size' | 'colour'>,
  ): number {
    const colour = COLOUR[style.colour];
    this.#parts.push(() => `<path fill="${colour}" d="${this.#path(text, x, y, style)}"/>`);
    return x + this.measure(text, style);
  }

  #path(text: string, x: number, y: number, { face, size }: Pick<TextStyle, 'face' | 'size'>) {
    let pen = x;
    let path = '';
    for (const character of text) {
      const { advance, commands } = this.#outline(face, character);
      for (const { code, points } of commands)
        path += code + points.map((v, i) => round((i % 2 === 0 ? pen : y) + v * size)).join(' ');
      pen += advance * size;
    }
    return path;
  }

  /** One line that ends at `x`. */
  lineEnd(
    text: string,
    x: number,
    y: number,
    style: Pick<TextStyle, 'face' | 'size' | 'colour'>,
  ): void {
    this.line(text, x - this.measure(text, style), y, style);
  }

  /**
   * A block of lines whose first line begins at `top`; returns its foot. It takes the largest of the
   * sizes at which it fits, and fails where none does: no card may lose a word.
   */
  block(
    text: string,
    x: number,
    top: number,
    width: number,
    maxLines: number,
    style: TextStyle & { readonly sizes?: readonly number[] },
  ): number {
    // A sum never parts from its basis or its unit.
    const bound = text.replace(/(?:(?:[Uu]p to|fixed sum) )?RMB [\d.,]*\d(?: million)?/gu, (sum) =>
      sum.replaceAll(' ', '\u00a0'),
    );
    for (const size of style.sizes ?? [style.size]) {
      const lines = breakLines(bound, this.lang, width, maxLines, style.balanced ?? false, (t) =>
        this.measure(t, { face: style.face, size }),
      );
      if (!lines) continue;
      const leading = (style.leading ?? 1.4) * size;
      lines.forEach((line, i) =>
        this.line(line, x - this.#hang(line, style.face) * size, top + i * leading + size, {
          ...style,
          size,
        }),
      );
      return top + lines.length * leading;
    }
    throw new NoRoom(text);
  }

  rect(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#parts.push(
      () => `<path fill="${COLOUR[colour]}" d="M${x} ${y}h${width}v${height}h${-width}z"/>`,
    );
  }

  /** The double red rule of an official document's head. */
  doubleRule(y: number): void {
    this.rect(0, y, this.width, 5, 'accent');
    this.rect(0, y + 9, this.width, 2, 'accent');
  }

  /** The mark of a basis, as everywhere on the site: hollow, solid, dashed, hatched. */
  mark(mark: Mark, x: number, y: number, side: number): void {
    const unstated = mark === 'unstated';
    const hatch = mark === 'equity' ? HATCH : '';
    this.#parts.push(
      () =>
        `<path transform="translate(${x} ${y}) scale(${side / 12})" stroke-width="1.6"` +
        ` stroke="${COLOUR[unstated ? 'soft' : 'accent']}"` +
        ` fill="${mark === 'fixed' ? COLOUR.accent : 'none'}"` +
        `${unstated ? ' stroke-dasharray="3 2"' : ''} d="M1 1h10v10H1z${hatch}"/>`,
    );
  }

  qr(url: string, x: number, y: number, side: number): void {
    this.#parts.push(() => {
      const { data, size } = encode(url, { ecc: 'M', border: 0 });
      // Whole pixels a module, or a camera sees blurred edges; the paper around it is the quiet zone.
      const module = Math.floor(side / size);
      const inset = (side - module * size) / 2;
      const at = `translate(${Math.round(x + inset)} ${Math.round(y + inset)}) scale(${module})`;
      return `<path transform="${at}" stroke="${COLOUR.ink}" d="${drawQrPath(data)}"/>`;
    });
  }

  toSvg(): string {
    const { width, height } = this;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<path fill="${COLOUR.paper}" d="M0 0h${width}v${height}H0z"/>${this.#parts.map((write) => write()).join('')}</svg>`
    );
  }
}
