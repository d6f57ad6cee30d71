import { sentencesWith } from '../domain/glossary.ts';
import { loadSite } from './index.ts';

const read = async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { terms, measures } = await loadSite();
  const sentences = measures.flatMap((measure) => measure.sentences);
  return new Map(terms.map((term) => [term.slug, sentencesWith(term, sentences)]));
};

let known: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** Ids of the sentences that hold a term, by its slug; looked up once for all pages that show them. */
export const loadTermPlaces = (): Promise<ReadonlyMap<string, readonly string[]>> =>
  (known ??= read());
