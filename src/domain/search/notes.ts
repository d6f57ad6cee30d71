import type { Note } from './engine.ts';
import type { Part } from './part.ts';
import type { Group } from './query.ts';
import { wordsOf } from './units.ts';
import { isSpelling } from './words.ts';

/** What must be said about how a query was read. */

/**
 * Whether words stand in what they stand for, in another number or spelling at most: incubator, data
 * centre. Of those the text is not said to hold none.
 */
const isSameWord = ({ typed, terms }: Part): boolean => {
  const wanted = wordsOf(typed);
  return terms.some((term) => {
    const words = wordsOf(term);
    return words.some((_, at) => wanted.every((word, i) => isSpelling(word, words[at + i] ?? '')));
  });
};

/** 安家费 of which 家 was found lacks 安家费, not 安 and 费: pieces one character apart are one. */
export const joinPieces = (typed: string, pieces: readonly string[]): readonly string[] =>
  pieces.reduce<string[]>((joined, piece) => {
    const last = joined.at(-1);
    const start = last === undefined ? -1 : typed.indexOf(last);
    const at = typed.indexOf(piece, start + (last?.length ?? 0));
    const isNear = start >= 0 && at >= 0 && at - start - (last?.length ?? 0) <= 1;
    if (isNear) joined[joined.length - 1] = typed.slice(start, at + piece.length);
    else joined.push(piece);
    return joined;
  }, []);

/** Whatever is not found as typed is said: how each part was read, and what is lacking. */
export const notesOf = (
  groups: readonly Group[],
  parts: readonly Part[],
  missing: readonly string[],
): Note[] => {
  const notes: Note[] = [];
  for (const part of parts)
    if (part.step !== 'exact')
      notes.push({
        kind: part.step === 'synonym' && isSameWord(part) ? 'form' : part.step,
        q: part.typed,
        terms: part.terms,
      });
  const exact = parts.filter((part) => part.step === 'exact' && !part.generic);
  const broken =
    exact.length > 0 &&
    !exact.every((p) => groups.some((g) => g.units.join('') === p.typed.replaceAll(' ', '')));
  if (broken && missing.length === 0 && parts.length > 1)
    notes.push({ kind: 'parts', terms: parts.map((part) => part.typed) });
  if (missing.length > 0)
    notes.push(
      broken
        ? {
            kind: 'near',
            q: groups.map((group) => group.typed).join(' '),
            terms: exact.map((p) => p.typed),
          }
        : { kind: 'missing', q: missing.join(' ') },
    );
  return notes;
};
