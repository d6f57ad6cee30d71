import { LANGS, type Bilingual } from '../lang.ts';
import type { Measure } from '../measure.ts';
import { markOf, UNSAID_SLOTS, type Mark } from '../support-item.ts';
import type { Addresses } from './addresses.ts';
import { writeCsv, type Column } from './csv.ts';
import { publicItem } from './measures-file.ts';
import type { PublicItem } from './public-shape.ts';

/** One row: the item, and what its measure says of it. */
interface Row {
  readonly item: PublicItem;
  readonly measure: Measure;
}

/** Lists stand in one cell, apart by semicolons; no id or slug holds one. */
const list = (values: readonly string[]): string => values.join(';');

const one = (
  name: string,
  cell: (row: Row) => string | number | boolean | null,
): readonly Column<Row>[] => [{ name, cell }];

/** Two columns, `name.zh` and `name.en`. */
const two = (name: string, of: (row: Row) => Bilingual | null): readonly Column<Row>[] =>
  LANGS.map((lang) => ({ name: `${name}.${lang}`, cell: (row) => of(row)?.[lang] ?? null }));

/** Columns in reading order: what, how much on which basis, to whom, on which words; then the rest. */
const columns = (basisWords: (mark: Mark) => Bilingual): readonly Column<Row>[] => [
  ...one('id', ({ item }) => item.id),
  ...one('measure', ({ item }) => item.measure),
  ...two('measureTitle', ({ measure }) => measure.title),
  ...one('category', ({ measure }) => measure.category),
  ...one('departments', ({ measure }) => list(measure.departments)),
  ...two('object', ({ item }) => item.object),
  ...one('basis', ({ item }) => item.basis),
  ...two('basisWord', ({ item }) => basisWords(markOf(item))),
  ...one('cny', ({ item }) => item.cny),
  ...two('basisNote', ({ item }) => item.basisNote),
  ...one('instrument', ({ item }) => item.instrument),
  ...one('recipientAsWritten', ({ item }) => item.recipientAsWritten),
  ...two('recipient', ({ item }) => item.recipient),
  ...two('trigger', ({ item }) => item.trigger),
  ...one('quote', ({ item }) => item.quote),
  ...one('sentence', ({ item }) => item.sentence),
  ...one('perWritten', ({ item }) => item.perWritten),
  ...one('lawsAndRegulations', ({ item }) => item.lawsAndRegulations),
  ...one('asPrescribed', ({ item }) => item.asPrescribed),
  ...one('openList', ({ item }) => item.openList),
  ...one('futureIndustryWords', ({ item }) => item.futureIndustryWords),
  ...two('recurrence', ({ item }) => item.recurrence),
  ...two('count', ({ item }) => item.count),
  ...one('names', ({ item }) => item.names),
  ...one('words', ({ item }) => item.words),
  ...one('named', ({ item }) => list(item.named)),
  ...two('note', ({ item }) => item.note),
  ...one('mayConcernSame', ({ item }) => list(item.mayConcernSame)),
  ...UNSAID_SLOTS.flatMap((slot) => one(`unsaid.${slot}`, ({ item }) => item.unsaid[slot])),
  // Lists of pairs have no flat form; as JSON nothing of them is lost.
  ...one('readings', ({ item }) => JSON.stringify(item.readings)),
  ...one('questions', ({ item }) => JSON.stringify(item.questions)),
  ...two('url', ({ item }) => item.url),
];

/** Builds `/data/support-items.csv`: the ledger, one row an item, never a figure without its basis. */
export const buildSupportItemsCsv = (
  measures: readonly Measure[],
  addresses: Addresses,
  basisWords: (mark: Mark) => Bilingual,
): string =>
  writeCsv(
    columns(basisWords),
    measures.flatMap((measure) =>
      measure.items.map((item) => ({ measure, item: publicItem(measure.number, item, addresses) })),
    ),
  );
