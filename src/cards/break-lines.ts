import type { Lang } from '../domain/lang.ts';

/** Signs that may not begin a line, and signs that may not end one. */
const CLOSING = /^[，。、；：！？）】》〉”’〕％…—·,.;:!?)\]}%/-]+$/u;
const OPENING = /^[（【《〈“‘〔([{]+$/u;

/** A basis never parts from its sum. */
const BASIS = /^(?:最高|定额)$/u;

/** Cuts a text into runs between which a line may break; spaces stay at the end of their run. */
const cutRuns = (text: string, lang: Lang): string[] => {
  const runs: string[] = [];
  let joinNext = false;
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = runs.at(-1);
    const glued =
      last !== undefined &&
      (last.endsWith('\u00a0') || (/[\d万]$/u.test(last) && /^[万元]/u.test(segment)));
    if (
      last !== undefined &&
      (joinNext || glued || CLOSING.test(segment) || /^\s+$/u.test(segment))
    )
      runs[runs.length - 1] = last + segment;
    else runs.push(segment);
    joinNext = OPENING.test(segment) || BASIS.test(segment);
  }
  return runs;
};

/** Sets a text into lines no wider than `width`; null where a single run is wider. */
const setLines = (
  runs: readonly string[],
  width: number,
  measure: (text: string) => number,
): string[] | null => {
  const lines: string[] = [];
  let line = '';
  for (const run of runs) {
    if (measure(run.trimEnd()) > width) return null;
    if (line !== '' && measure((line + run).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = run;
    } else line += run;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
};

/**
 * Breaks a text into as few lines as it needs; balanced ones are all about equally long.
 *
 * @returns null where it needs more than `maxLines`
 */
export const breakLines = (
  text: string,
  lang: Lang,
  width: number,
  maxLines: number,
  balanced: boolean,
  measure: (text: string) => number,
): string[] | null => {
  const runs = cutRuns(text, lang);
  const lines = setLines(runs, width, measure);
  if (!lines || lines.length > maxLines) return null;
  if (!balanced) return lines;
  let [narrow, wide, best] = [width / 2, width, lines];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    const tried = setLines(runs, middle, measure);
    if (tried && tried.length <= lines.length) [wide, best] = [middle, tried];
    else narrow = middle;
  }
  return best;
};
