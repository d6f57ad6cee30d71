import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { SourceFile } from '../../src/authoring/content-source.ts';
import { parseEntry } from '../../src/authoring/parse-measure.ts';
import { validate } from '../../src/authoring/validate-content.ts';
import { filesOf, realSource, withText } from './real-source.ts';

const RUNS = 1000;
const SEED = 2026_0013;
const TIMEOUT_MS = 240_000;

/** One edit of a text: some characters at a place give way to others. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const applyEdit = (text: string, { at, remove, insert }: Edit): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

const HAN = '的一是不了在人有我他这为之大来以个中上们支持最高元万等第企业项目';
const ANY = `${HAN}0123456789abcdefXYZ:-"'“”<>{}[]/\\\n\t#&*_|`;

/** Where an entry holds what must not change unseen: official words, figures, ids, keys, labels. */
const GUARDED: readonly RegExp[] = [
  // The official Chinese: sentences, title and whatever is quoted.
  /(?<=<Zh>).*(?=<\/Zh>)/g,
  /(?<=^title:\n {2}zh: ).*/gm,
  /(?<=^ +(?:quote|words|recipientAsWritten|perWritten): ).*/gm,
  // Figures: the items' sums, our summary's digits, the English sentences' digits and "up to".
  /(?<=^ +cny: ).*/gm,
  /(?<=^summary:\n(?:.*\n)?.*)\d/gm,
  /(?<=<En>.*)(?:\d|up to|RMB)(?=.*<\/En>)/g,
  // Ids, slugs, labels, attributes.
  /(?<=(?:id|item)=")[^"]*(?=")/g,
  /(?<=^ +- id: ).*/gm,
  /(?<=^ +(?:sentence|basis|instrument|lawsAndRegulations|asPrescribed|futureIndustryWords|names): ).*/gm,
  /(?<=^(?:number|category): ).*/gm,
  // Which measures are related is an editor's choice, so bare numbers are left out.
  /(?<=^ +- )(?!\d+$)[\da-z.-]+$/gm,
  // Keys and tags.
  /(?<=^ *(?:- )?)[a-zA-Z]+(?=:)/gm,
  /(?<=<\/?)[A-Z][a-z]+/g,
];

const guardedPlaces = (text: string): readonly number[] => {
  const places = new Set<number>();
  for (const pattern of GUARDED)
    for (const match of text.matchAll(pattern))
      for (let k = 0; k < match[0].length; k += 1) places.add(match.index + k);
  return [...places].sort((a, b) => a - b);
};

/** Another character of the same kind, so that an edit looks like a slip. */
const alikeOf = (character: string, pick: number): string => {
  const pool = /\d/.test(character)
    ? '0123456789'
    : /[a-zA-Z.-]/.test(character)
      ? 'abcdefghijklmnopqrstuvwxyz'
      : HAN;
  const others = Array.from(pool).filter((other) => other !== character);
  return others[pick % others.length] ?? '?';
};

const entries: readonly (SourceFile & { readonly places: readonly number[] })[] =
  realSource.measures.map((entry) => ({ ...entry, places: guardedPlaces(entry.text ?? '') }));

const slipInAnEntry = fc
  .record({
    entry: fc.constantFrom(...entries),
    place: fc.nat(),
    pick: fc.nat(1000),
    kind: fc.constantFrom('delete' as const, 'insert' as const, 'replace' as const),
  })
  .map(({ entry, place, pick, kind }) => {
    const text = entry.text ?? '';
    const at = entry.places[place % entry.places.length] ?? 0;
    const alike = alikeOf(text[at] ?? '', pick);
    const edit: Edit = {
      at,
      remove: kind === 'insert' ? 0 : 1,
      insert: kind === 'delete' ? '' : alike,
    };
    return { file: entry.file, before: text, after: applyEdit(text, edit) };
  });

/** What the site takes from an entry; edits that leave it alone (`07` for `7`) change nothing. */
const meaning = (file: string, text: string) => {
  const { head, sentences } = parseEntry(file, text);
  return { head, sentences };
};

const anywhere = fc
  .record({
    file: fc.constantFrom(...filesOf(realSource)),
    place: fc.nat(),
    remove: fc.nat(12),
    insert: fc.string({ unit: fc.constantFrom(...Array.from(ANY)), maxLength: 6 }),
  })
  .map(({ file, place, remove, insert }) => {
    const text = file.text ?? '';
    return { file: file.file, after: applyEdit(text, { at: place % text.length, remove, insert }) };
  });

/** A whole line lost, doubled or moved: the slips of copy and paste. */
const lineSlip = fc
  .record({
    entry: fc.constantFrom(...realSource.measures),
    line: fc.nat(),
    to: fc.nat(),
    kind: fc.constantFrom('lose' as const, 'double' as const, 'move' as const),
  })
  .map(({ entry, line, to, kind }) => {
    const lines = (entry.text ?? '').split('\n');
    const [taken = ''] = lines.splice(line % lines.length, 1);
    if (kind === 'double') lines.splice(line % (lines.length + 1), 0, taken, taken);
    if (kind === 'move') lines.splice(to % lines.length, 0, taken);
    return { file: entry.file, after: lines.join('\n') };
  });

describe('a random slip', () => {
  test(
    'that changes an official word, a figure, an id or a key is found in its file',
    () => {
      fc.assert(
        fc.property(slipInAnEntry, ({ file, before, after }) => {
          fc.pre(!isDeepStrictEqual(meaning(file, before), meaning(file, after)));
          const problems = validate(withText(realSource, file, () => after));
          expect(problems.map((problem) => problem.file)).toContain(file);
          expect(problems.every(({ field, message }) => field !== '' && message !== '')).toBe(true);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    TIMEOUT_MS,
  );

  test(
    'anywhere in any file never throws',
    () => {
      fc.assert(
        fc.property(fc.oneof(anywhere, lineSlip), ({ file, after }) => {
          expect(Array.isArray(validate(withText(realSource, file, () => after)))).toBe(true);
        }),
        { numRuns: RUNS, seed: SEED },
      );
    },
    TIMEOUT_MS,
  );
});
