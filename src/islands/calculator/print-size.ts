/** How much one A4 page holds at each size but the smallest, in Latin letters. */
const HOLDS = [4_200, 5_700, 7_200] as const;
/** A Chinese character takes the room of so many letters. */
const WIDE = 8 / 3;
/** What is not printed; see `calculator.css`. */
const SCREEN_ONLY = "details:not([open]), [data-key='other'], .promised q";

const roomOf = ({ textContent }: Element): number => {
  const text = textContent ?? '';
  const wide = text.match(/[\u2e80-\uffee]/g)?.length ?? 0;
  return text.length + wide * (WIDE - 1);
};

/** The size in which a result is printed, from 1, the largest, to 4. */
export const printSize = (result: Element): string => {
  const kept = [...result.querySelectorAll(SCREEN_ONLY)].reduce((sum, e) => sum + roomOf(e), 0);
  const room = roomOf(result) - kept;
  return String(1 + HOLDS.filter((most) => room > most).length);
};
