import { list } from './dom.ts';

/** How much one A4 page holds at each size but the smallest, in Latin letters. */
const HOLDS = [4_000, 5_600, 7_500, 10_800] as const;
/** From this size on, what is said of several items is printed once. */
const CROWDED = 3;
/** A Chinese character takes the room of so many letters. */
const WIDE = 7 / 3;
/** What is not printed; see `calculator-paper.css`. */
const HIDDEN = "details:not([open]), [data-key='other']";
const SCREEN_ONLY = `${HIDDEN}, .promised q, [data-note]`;

const roomOf = ({ textContent }: Element): number => {
  const text = textContent ?? '';
  const wide = text.match(/[\u2e80-\uffee]/g)?.length ?? 0;
  return text.length + wide * (WIDE - 1);
};

const sizeOf = (result: Element): number => {
  const kept = [...result.querySelectorAll(SCREEN_ONLY)].reduce((sum, e) => sum + roomOf(e), 0);
  const room = roomOf(result) - kept;
  return 1 + HOLDS.filter((most) => room > most).length;
};

/** Numbers what is said of several items, as a table does with its notes, and says it once below. */
const noteOnce = (result: Element): void => {
  const said = new Map<string, HTMLElement[]>();
  for (const line of result.querySelectorAll<HTMLElement>('.remarks li, section > .voice')) {
    if (line.closest(HIDDEN)) continue;
    const text = line.textContent ?? '';
    said.set(text, [...(said.get(text) ?? []), line]);
  }
  const shared = [...said].filter(([, lines]) => lines.length > 1);
  for (const [at, [, lines]] of shared.entries())
    for (const line of lines) line.dataset['note'] = String(at + 1);
  result.append(
    list(
      shared.map(([text]) => text),
      { class: 'print-only notes' },
      'ol',
    ) ?? '',
  );
};

/**
 * Makes a result ready for one A4 page; a later change of the answers makes it anew.
 *
 * @returns the size it is set in, from 1, the largest, to 5
 */
export const prepareForPaper = (result: Element): string => {
  if (sizeOf(result) >= CROWDED && !result.querySelector('.notes')) noteOnce(result);
  return String(sizeOf(result));
};
