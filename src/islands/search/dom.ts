import type { Piece } from '../../domain/search/excerpt.ts';
import { HATCH } from '../../domain/support-item.ts';
import { make } from '../make.ts';

/** The pieces of an excerpt, hits as `<mark>`. */
export const makePieces = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const SVG = 'http://www.w3.org/2000/svg';

/** The mark of one basis, as the server draws it. */
export const makeMark = (mark: string): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', `mark mark-${mark}`);
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('aria-hidden', 'true');
  for (const d of ['M1 1h10v10H1z', ...(mark === 'equity' ? [HATCH] : [])]) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
};
