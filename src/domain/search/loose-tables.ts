import { makeLexicon, type Lexicon, type LexiconEntry } from './lexicon.ts';
import { mayBePinyin, readPinyin, type PinyinTable, type Readings } from './pinyin.ts';
import { isHan, wordsOf } from './units.ts';

/** What is fetched only when nothing stands in the text as typed; one file for Han characters, one for letters. */
export interface LooseTables {
  /** `[name, inText, same, related]`; lists joined by `|`, an `inText` like the name left out. */
  readonly words: readonly (readonly [string, string, string, string])[];
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

/** The writing a table is for. */
export const SCRIPTS = ['han', 'latin'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The writing of a word: one Han character makes it `han`. */
export const scriptOf = (word: string): Script => (Array.from(word).some(isHan) ? 'han' : 'latin');

/** The tables a query needs; letters that may be pinyin stand for Chinese words too. */
export const scriptsOf = (query: string): Script[] => {
  const latin = /[a-z]/i.test(query.normalize('NFKC'));
  const han = scriptOf(query) === 'han' || (latin && mayBePinyin(query));
  return han ? (latin ? ['han', 'latin'] : ['han']) : ['latin'];
};

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

/** Packs an entry with its words of one writing. */
export const packEntry = (entry: LexiconEntry, script: Script): LooseTables['words'][number] => {
  const own = (words: readonly string[]) => words.filter((word) => scriptOf(word) === script);
  const inText = entry.inText.join('|');
  return [
    entry.name,
    inText === entry.name ? '' : inText,
    own(entry.same).join('|'),
    own(entry.related).join('|'),
  ];
};

/** An entry whose words stand in no measure. */
export const NOWHERE = '-';

const unpackEntry = ([
  name,
  inText,
  same,
  related,
]: LooseTables['words'][number]): LexiconEntry => ({
  name,
  inText: inText === NOWHERE ? [] : inText === '' ? [name] : listOf(inText),
  same: listOf(same),
  related: listOf(related),
});

/** Makes the tables ready. */
export const readLoose = (files: readonly LooseTables[]): Loose => {
  const simple = new Map<string, string>();
  for (const { traditional } of files) {
    const pairs = Array.from(traditional);
    for (let i = 0; i + 1 < pairs.length; i += 2) simple.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  }
  const lists = (key: 'howto' | 'fields' | 'stop' | 'generic') =>
    makeWordList(files.map((file) => file[key]).join('|'));
  return {
    lexicon: makeLexicon(files.flatMap((file) => file.words.map(unpackEntry))),
    readings: readPinyin({
      runs: files[0]?.pinyin.runs ?? '',
      more: files.map((file) => file.pinyin.more).join(' '),
    }),
    simplify: (text) => Array.from(text, (char) => simple.get(char) ?? char).join(''),
    isHowto: lists('howto'),
    isField: lists('fields'),
    isStop: lists('stop'),
    isGeneric: lists('generic'),
  };
};
