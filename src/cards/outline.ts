import type { Outline } from './typeface.ts';

/** White on each side of a tightened sign, in ems. */
export const BEARING = 0.05;

const edges = ({ commands }: Outline): number[] =>
  commands.flatMap(({ points }) => points.filter((_, i) => i % 2 === 0));

/** Where its ink begins, in ems from the pen. */
export const leftOf = (outline: Outline): number => Math.min(...edges(outline));

/** The same sign without the white of a whole em around it. */
export const tighten = (outline: Outline): Outline => {
  const { commands } = outline;
  const xs = edges(outline);
  const left = leftOf(outline) - BEARING;
  return {
    advance: Math.max(...xs) + BEARING - left,
    commands: commands.map(({ code, points }) => ({
      code,
      points: points.map((value, i) => (i % 2 === 0 ? value - left : value)),
    })),
  };
};
