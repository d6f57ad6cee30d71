import { withPairs, type Range } from './occurrences.ts';

/** A piece of an excerpt; the pieces joined are verbatim text. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Verbatim words around hits, and whether something was left out on either side. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Stretches in order, overlapping ones as one. */
export const mergeRanges = (ranges: readonly Range[]): Range[] => {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
};

const BREAK = /[，。；：、,.;:\s]/u;

/** Moves an edge to the nearest break within reach, so that no word is cut. */
const settle = (text: string, at: number, step: 1 | -1, limit: number): number => {
  for (let moved = 0; moved <= 24; moved += 1) {
    const edge = at + moved * step;
    if (edge <= 0 || edge >= text.length) return Math.min(Math.max(edge, 0), text.length);
    if (step < 0 ? edge < limit - 160 : edge > limit + 320) return at;
    if (BREAK.test(text.charAt(edge - 1)) && (step < 0 || edge > limit)) return edge;
  }
  return at;
};

/** Cuts a text with its hits into pieces. */
export const piecesOf = (text: string, ranges: readonly Range[], whole?: Range): Piece[] => {
  const { start, end } = whole ?? { start: 0, end: text.length };
  const pieces: Piece[] = [];
  const push = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked });
  };
  let at = start;
  for (const range of mergeRanges(ranges)) {
    if (range.end <= start || range.start >= end) continue;
    push(at, Math.max(range.start, at), false);
    push(Math.max(range.start, start), Math.min(range.end, end), true);
    at = Math.min(range.end, end);
  }
  push(at, end, false);
  return pieces;
};

/**
 * Takes at most about `length` characters around the first hits.
 *
 * @param length characters of the text
 */
export const excerptOf = (text: string, ranges: readonly Range[], length: number): Excerpt => {
  if (text.length <= length * 1.25)
    return { pieces: piecesOf(text, ranges), cutBefore: false, cutAfter: false };
  const first = mergeRanges(ranges)[0] ?? { start: 0, end: 0 };
  const from = Math.max(0, Math.min(first.start - Math.floor(length / 3), text.length - length));
  const start = settle(text, from, -1, from);
  const end = settle(text, Math.max(first.end, start + length), 1, first.end);
  const window = withPairs(text, { start, end });
  return {
    pieces: piecesOf(text, ranges, window),
    cutBefore: window.start > 0,
    cutAfter: window.end < text.length,
  };
};
