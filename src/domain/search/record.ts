import type { Lang } from '../lang.ts';
import type { Mark } from '../support-item.ts';
import { BLOCK_END, fromCopy, toCopy } from './copy.ts';
import type { Block, ResultItem, SearchPage } from './page.ts';

/** Labels before the names of the bodies, as in the text and its translation. */
const BODIES: Readonly<Record<Lang, (names: readonly string[]) => string>> = {
  zh: (names) => `责任单位：${names.join('、')}`,
  en: (names) => `Responsible departments: ${names.join('; ')}`,
};

/** The words of a measure in one language. */
export interface MeasureWords {
  readonly title: string;
  readonly sentences: readonly string[];
  /** Names of the responsible bodies in the text's order. */
  readonly bodies: readonly string[];
}

/** A measure of one language as it is put into that language's index. */
export interface MeasureRecord {
  readonly number: number;
  readonly category: string;
  readonly departments: readonly string[];
  readonly items: readonly ResultItem[];
  readonly words: MeasureWords;
}

const blocksOf = (number: number, lang: Lang, words: MeasureWords): Block[] => [
  { id: 'title', lang, text: words.title },
  ...words.sentences.map((text, index) => ({ id: `${number}.s${index + 1}`, lang, text })),
  { id: 'bodies', lang, text: BODIES[lang](words.bodies) },
];

/** A measure as the search of its language sees it. */
export const pageOf = (record: MeasureRecord, lang: Lang): SearchPage => ({
  number: record.number,
  category: record.category,
  departments: record.departments,
  items: record.items,
  blocks: blocksOf(record.number, lang, record.words),
});

/** The same measure with the other language's words after its own. */
export const withOther = (page: SearchPage, other: SearchPage): SearchPage => ({
  ...page,
  blocks: [...page.blocks, ...other.blocks],
});

const FIELD = '|';

/** One item in one string: id, number of its sentence, mark, sum, object. */
export const packItem = (item: ResultItem): string =>
  [item.id, item.sentence.replace(/^.*\.s/, ''), item.mark, item.amount, item.object].join(FIELD);

const unpackItem = (packed: string): ResultItem => {
  const [id = '', sentence = '', mark = '', amount = '', ...object] = packed.split(FIELD);
  return {
    id,
    sentence: `${id.split('.')[0] ?? ''}.s${sentence}`,
    mark: mark as Mark,
    amount,
    object: object.join(FIELD),
  };
};

/** The paragraphs of the copy that is indexed, without their ends. */
export const copyOf = (page: SearchPage): string[] =>
  page.blocks.map((block) => toCopy(block.text));

/** What the index keeps of a measure beside its words, and gives back with a hit. */
export interface StoredMeasure {
  /** The copy as the index stored it. */
  readonly content: string;
  /** Path of the measure within the site. */
  readonly url: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Makes a page of what the index gives back. */
export const pageFrom = (stored: StoredMeasure, lang: Lang): SearchPage => {
  const texts = stored.content
    .split(BLOCK_END)
    .map((copy) => fromCopy(copy.trim()))
    .filter((text) => text !== '');
  const number = Number(/(\d+)\/$/.exec(stored.url)?.[1]);
  if (!Number.isInteger(number) || texts.length < 2)
    throw new Error('the search index holds something else than expected');
  const last = texts.length - 1;
  const blocks = texts.map((text, at): Block => {
    const id = at === 0 ? 'title' : at === last ? 'bodies' : `${number}.s${at}`;
    return { id, lang, text };
  });
  return {
    number,
    blocks,
    category: stored.filters['category']?.[0] ?? '',
    departments: stored.filters['department'] ?? [],
    items: (stored.filters['item'] ?? []).map(unpackItem),
  };
};
