import type { Mark } from '../../domain/support-item.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** The longest bar; as much as the narrowest screen has room for. */
const WIDTH = 280;
const HEIGHT = 12;

const draw = (tag: string, attributes: Readonly<Record<string, string | number>>) => {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
};

/** Slanting lines inside a bar: the mark of equity. */
const hatch = (width: number): string => {
  const lines: string[] = [];
  for (let x = 0; x < width - HEIGHT; x += 6) lines.push(`M${x + 1} ${HEIGHT - 1}L${x + 11} 1`);
  return lines.join('');
};

/**
 * One bar for a stated figure, under the mark of its basis; basis in words and figure stand beside it.
 * How many of a thing a reader has does not lengthen it: whether each counts, the text leaves open.
 *
 * @param share of the longest bar in the result, from 0 to 1
 */
export const bar = (mark: Mark, share: number): SVGElement => {
  const width = Math.max(share * WIDTH, 3);
  const svg = draw('svg', {
    class: `bar mark-${mark}`,
    viewBox: `0 0 ${width} ${HEIGHT}`,
    preserveAspectRatio: 'xMinYMid',
    width,
    height: HEIGHT,
    'aria-hidden': 'true',
  });
  svg.append(draw('rect', { x: 1, y: 1, width: width - 2, height: HEIGHT - 2 }));
  if (mark === 'equity') svg.append(draw('path', { d: hatch(width) }));
  return svg;
};
