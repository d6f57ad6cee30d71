import type { Sentence } from '../../domain/measure.ts';
import type { SupportItem } from '../../domain/support-item.ts';
import type { ReadMeasure } from './content.ts';

/** A support item with the sentence that states it, and where its quote ends there. */
export interface LocatedItem {
  readonly item: SupportItem;
  /** `items.K` */
  readonly field: string;
  readonly sentence: Sentence;
  /** Position of the quote in the Chinese sentence; -1 where it does not stand there. */
  readonly quoteStart: number;
  /** The sentence from its beginning to the end of the quote. */
  readonly upToQuoteEnd: string;
}

/** Joins each item of a measure with its sentence; an item with an unknown sentence is left out. */
export const locateItems = ({ facts, sentences }: ReadMeasure): readonly LocatedItem[] =>
  facts.items.flatMap((item, i) => {
    const sentence = sentences.find((s) => s.id === item.sentence);
    if (!sentence) return [];
    const quoteStart = sentence.zh.indexOf(item.quote);
    const end = quoteStart < 0 ? sentence.zh.length : quoteStart + item.quote.length;
    return [
      { item, field: `items.${i}`, sentence, quoteStart, upToQuoteEnd: sentence.zh.slice(0, end) },
    ];
  });
