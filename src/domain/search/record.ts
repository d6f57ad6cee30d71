import { otherLang, type Lang } from '../lang.ts';
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

/** A measure as it is put into the index, both languages with it. */
export interface MeasureRecord {
  readonly number: number;
  readonly category: string;
  readonly departments: readonly string[];
  readonly items: readonly ResultItem[];
  readonly words: Readonly<Record<Lang, MeasureWords>>;
}

const blocksOf = (number: number, lang: Lang, words: MeasureWords): Block[] => [
  { id: 'title', lang, text: words.title },
  ...words.sentences.map((text, index) => ({ id: `${number}.s${index + 1}`, lang, text })),
  { id: 'bodies', lang, text: BODIES[lang](words.bodies) },
];

/** A measure as the search sees it on the site of one language. */
export const pageOf = (record: MeasureRecord, lang: Lang): SearchPage => ({
  number: record.number,
  category: record.category,
  departments: record.departments,
  items: record.items,
  blocks: [lang, otherLang(lang)].flatMap((l) => blocksOf(record.number, l, record.words[l])),
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
  const half = texts.length / 2;
  if (!Number.isInteger(number) || !Number.isInteger(half) || half < 2)
    throw new Error('the search index holds something else than expected');
  const blocks = texts.map((text, index): Block => {
    const at = index % half;
    const id = at === 0 ? 'title' : at === half - 1 ? 'bodies' : `${number}.s${at}`;
    return { id, lang: index < half ? lang : otherLang(lang), text };
  });
  return {
    number,
    blocks,
    category: stored.filters['category']?.[0] ?? '',
    departments: stored.filters['department'] ?? [],
    items: (stored.filters['item'] ?? []).map(unpackItem),
  };
};
