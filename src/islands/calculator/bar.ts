import type { Mark } from '../../domain/support-item.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 200;
const HEIGHT = 12;
const GAP = 2;
/** More than this many pieces would be slivers: they are drawn as one. */
const MAX_PIECES = 12;

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
 * One bar under the mark of its basis; the basis in words and the sum stand beside it.
 *
 * @param share of the longest bar in its group, from 0 to 1
 * @param pieces how many of the thing there are, drawn side by side
 */
export const bar = (mark: Mark, share: number, pieces: number): SVGElement => {
  const svg = draw('svg', {
    class: `bar mark-${mark}`,
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    'aria-hidden': 'true',
  });
  const count = pieces > MAX_PIECES ? 1 : pieces;
  const whole = Math.max(share * WIDTH, 8);
  const width = Math.max((whole - GAP * (count - 1)) / count, 4);
  for (let i = 0; i < count; i++)
    svg.append(
      draw('rect', { x: 1 + i * (width + GAP), y: 1, width: width - 2, height: HEIGHT - 2 }),
    );
  if (mark === 'equity') svg.append(draw('path', { d: hatch(width) }));
  return svg;
};
