import { makeLexicon, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { readPinyin, type PinyinTable, type Readings } from './pinyin.ts';
import { wordsOf } from './units.ts';

/** What is fetched only when nothing stands in the text as typed. */
export interface LooseTables {
  /** `[kind, slug, name, inText, same, related]`; lists joined by `|`. */
  readonly words: readonly (readonly [number, string, string, string, string, string])[];
  readonly pinyin: PinyinTable;
  /** Traditional and simplified characters in turn. */
  readonly traditional: string;
  /** Words that ask how to apply; the text does not say. Joined by `|`, as are the following. */
  readonly howto: string;
  /** Fields of industry that the text does not list. */
  readonly fields: string;
  /** Words that ask and carry no subject. */
  readonly stop: string;
  /** Words that stand almost everywhere and decide nothing. */
  readonly generic: string;
}

/** The tables, ready to ask. */
export interface Loose {
  readonly lexicon: Lexicon;
  readonly readings: Readings;
  readonly simplify: (text: string) => string;
  readonly isHowto: WordList;
  readonly isField: WordList;
  readonly isStop: WordList;
  readonly isGeneric: WordList;
}

/** Words as units: how many units of a word begin at a place; 0 for none. */
export interface WordList {
  readonly at: (units: readonly string[], place: number) => number;
}

const KINDS = ['term', 'body', 'word'] as const;
const listOf = (joined: string): string[] => (joined === '' ? [] : joined.split('|'));

const makeWordList = (joined: string): WordList => {
  const keys = new Set(listOf(joined).map((word) => wordsOf(word).join(' ')));
  const longest = Math.max(1, ...Array.from(keys, (key) => key.split(' ').length));
  return {
    at: (units, place) => {
      for (let length = Math.min(longest, units.length - place); length > 0; length -= 1)
        if (keys.has(units.slice(place, place + length).join(' '))) return length;
      return 0;
    },
  };
};

/** Packs an entry for the tables. */
export const packEntry = (entry: LexiconEntry): LooseTables['words'][number] => [
  KINDS.indexOf(entry.kind),
  entry.slug,
  entry.name,
  entry.inText.join('|'),
  entry.same.join('|'),
  entry.related.join('|'),
];

/** Unpacks an entry of the tables. */
export const unpackEntry = (row: LooseTables['words'][number]): LexiconEntry => ({
  kind: KINDS[row[0]] ?? 'word',
  slug: row[1],
  name: row[2],
  inText: listOf(row[3]),
  same: listOf(row[4]),
  related: listOf(row[5]),
});

/** Makes the tables ready. */
export const readLoose = (tables: LooseTables): Loose => {
  const simple = new Map<string, string>();
  const pairs = Array.from(tables.traditional);
  for (let i = 0; i + 1 < pairs.length; i += 2) simple.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  return {
    lexicon: makeLexicon(tables.words.map(unpackEntry)),
    readings: readPinyin(tables.pinyin),
    simplify: (text) => Array.from(text, (char) => simple.get(char) ?? char).join(''),
    isHowto: makeWordList(tables.howto),
    isField: makeWordList(tables.fields),
    isStop: makeWordList(tables.stop),
    isGeneric: makeWordList(tables.generic),
  };
};
