import type { Piece } from '../../domain/search/excerpt.ts';

type Child = Node | string;

/** Makes an element; no text is ever read as markup. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};

/** The pieces of an excerpt, hits as `<mark>`. */
export const makePieces = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of one basis, as the server draws it. */
export const makeMark = (mark: string): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `mark mark-${mark}`);
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of [
    'M1 1h10v10H1z',
    ...(mark === 'equity' ? ['M1 7l6-6M1 11L11 1M5 11l6-6'] : []),
  ]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};

/** Puts values into `{name}`. */
export const fill = (
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
