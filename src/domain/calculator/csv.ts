import type { Finding } from './report.ts';
import { countedFact } from './rules.ts';
import { quantityOf, type Situation } from './situation.ts';
import { reasonLines, say, type Voice } from './words.ts';

const COLUMNS = [
  ...['item', 'object', 'state', 'reasons', 'instrument', 'basis', 'cny', 'quantity'],
  ...['quote', 'url'],
];

/** Quotes a field; a leading sign that a spreadsheet would take for a formula is kept as text. */
const field = (value: string | number): string => {
  const text = String(value);
  return `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
};

/**
 * The findings as CSV with a byte order mark, for spreadsheets.
 *
 * @param address the full address of an item
 */
export const csvOf = (
  voice: Voice,
  findings: readonly Finding[],
  situation: Situation,
  address: (id: string) => string,
): string => {
  const rows = findings.map((finding) => {
    const { item, assessment } = finding;
    const fact = countedFact(item.id);
    return [
      item.id,
      item.object,
      say(voice, `calc.state.${assessment.state}`),
      reasonLines(voice, finding).join(' '),
      item.instrument,
      item.basis,
      item.cny ?? '',
      item.countable && fact && situation.answers[fact] === 'yes'
        ? quantityOf(situation, fact)
        : '',
      item.quote,
      address(item.id),
    ];
  });
  return '\uFEFF' + [COLUMNS, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
};
