import { csvOf } from '../../domain/calculator/csv.ts';
import { placeOf, type CalculatorData } from '../../domain/calculator/data.ts';
import type { Report } from '../../domain/calculator/report.ts';
import type { Situation } from '../../domain/calculator/situation.ts';
import { textOf } from '../../domain/calculator/text.ts';
import { isoDayInChina } from '../../domain/validity.ts';

/** How long the browser may take to store a download, in milliseconds. */
const STORED = 10_000;

/** Copies text where the browser allows it, through a selection where it does not. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    // Pages served without TLS and some in-app browsers know only this old way.
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
};

const download = (csv: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `future-fourteen-${isoDayInChina(new Date())}.csv`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, STORED);
};

/** What a reader takes away, and from what. */
export interface Result {
  readonly data: CalculatorData;
  readonly report: Report;
  readonly situation: Situation;
  readonly footer: readonly string[];
}

/** Copies a text, the whole result for `null`; the key of what to say of it. */
export const copy = async (
  { data, report, situation, footer }: Result,
  text: string | null,
): Promise<'calc.copied' | 'calc.copyFailed'> =>
  (await copyText(text ?? textOf(data, report, situation, footer)))
    ? 'calc.copied'
    : 'calc.copyFailed';

/** Stores the result as a table. */
export const downloadTable = ({ data, report, situation }: Result): void => {
  const full = (id: string) => new URL(placeOf(data, id), location.href).href;
  download(csvOf(data, report.findings, situation, full));
};
