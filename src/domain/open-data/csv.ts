/** Spreadsheets guess the encoding of a CSV file; the byte order mark settles it as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** A cell that begins so may be run as a formula; full-width signs count too where input is East Asian. */
const FORMULA_START = /^['=+\-@\t\r＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/**
 * Writes one cell after RFC 4180. A text that a spreadsheet would run gets one apostrophe before it (and
 * so does one that begins with an apostrophe, so that a reader can take exactly one away again).
 */
const writeCell = (value: string | number | boolean | null): string => {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** One column: its name in the first line, and its cell for an entry. */
export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string | number | boolean | null;
}

/** Writes a table as CSV: UTF-8 with BOM, CRLF, quoted after RFC 4180, safe to open in a spreadsheet. */
export const writeCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  BYTE_ORDER_MARK +
  [
    columns.map(({ name }) => writeCell(name)),
    ...rows.map((row) => columns.map(({ cell }) => writeCell(cell(row)))),
  ]
    .map((cells) => cells.join(',') + LINE_END)
    .join('');
