import { readChineseNumber } from './amount.ts';
import { isHan, unitsOf, type Unit } from './units.ts';

/** A run of the query that is looked for as one. */
export interface Group {
  readonly typed: string;
  readonly units: readonly string[];
}

/** A measure or a place in one that the query names outright. */
export interface Direct {
  readonly number: number;
  /** `N.sK` or `N.x`, where given. */
  readonly place: string | null;
}

const NUMBER = String.raw`(\d{1,3}|[一二三四五六七八九十百]{1,4})`;
const CHINESE = new RegExp(
  String.raw`^(?:第\s*${NUMBER}\s*[条條项項款个個号]?|(?:措施|政策|条款)\s*${NUMBER}|(\d{1,3})\s*[条條]|(十[一二三四五六七八九]))(?:措施|政策)?$`,
  'u',
);
const NOUN = '(?:measure|article|clause|section|item|point|provision|art|m)';
const ENGLISH = new RegExp(
  String.raw`^(?:the\s+)?(?:${NOUN}s?\b\.?|${NOUN}s?(?=\d)|#|§)?[\s:-]*(?:number|num|no|nr|#)?\.?\s*(\d{1,3}|[a-z]+)$`,
  'u',
);
const ENGLISH_LAST = new RegExp(
  String.raw`^(?:the\s+)?(?:(\d{1,3})(?:st|nd|rd|th)|([a-z]+))\s+${NOUN}$`,
  'u',
);
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(
    ' ',
  );
/** The number of a word in a list, from 1; null where it is not in it. */
const placeIn = (list: readonly string[], word: string | undefined): string | null =>
  word !== undefined && list.includes(word) ? String(list.indexOf(word) + 1) : null;
const PLACE = /^(\d{1,3})\.(s\d{1,2}|[a-z])$/u;

const WITHIN =
  /第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[条條]|\b(?:measure|article|clause)\s+(?:no\.?\s*)?(?:\d{1,3}|[a-z]+)/u;

/** Reads a measure that a longer query names, where nothing else of it is found. */
export const readDirectWithin = (query: string): Direct | null => {
  const named = WITHIN.exec(query.normalize('NFKC').toLowerCase())?.[0];
  return named === undefined ? null : readDirect(named);
};

/** Reads `第10条`, `第十条`, `10`, `measure 10`, `10.s2`; null where the query is something else. */
export const readDirect = (query: string): Direct | null => {
  const text = query
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,:;!?、。]+$/u, '')
    .trim();
  const place = PLACE.exec(text);
  if (place) return { number: Number(place[1]), place: text };
  const word = ENGLISH.exec(text)?.[1];
  const [, nth, ordinal] = ENGLISH_LAST.exec(text) ?? [];
  const figure =
    CHINESE.exec(text)?.slice(1).find(Boolean) ??
    (word !== undefined && /^\d/.test(word)
      ? word
      : placeIn(WORDS, word === text ? undefined : word)) ??
    nth ??
    placeIn(ORDINALS, ordinal);
  if (figure === null) return null;
  const number = /^\d+$/.test(figure) ? Number(figure) : readChineseNumber(figure);
  return number === null ? null : { number, place: null };
};

const SCALE = /^(?:万|亿|元|千|百|million|thousand|yuan)/u;
const isLatin = (unit: Unit): boolean => !isHan(unit.value.charAt(0));

/** Splits a query at spaces and sentence marks; words of an alphabet and sums of money stay together. */
export const groupsOf = (query: string): Group[] => {
  const units = unitsOf(query);
  const groups: Unit[][] = [];
  units.forEach((unit, index) => {
    const before = units[index - 1];
    const gap = before ? query.slice(before.end, unit.start) : '';
    const spaced = /\s/u.test(gap);
    const stays =
      before !== undefined &&
      !unit.apart &&
      (!spaced ||
        (isLatin(before) && isLatin(unit)) ||
        (/\d$/.test(before.value) && SCALE.test(unit.value)));
    const last = groups.at(-1);
    if (stays && last) last.push(unit);
    else groups.push([unit]);
  });
  return groups.map((group) => ({
    typed: query.slice(group[0]?.start ?? 0, group.at(-1)?.end ?? 0),
    units: group.map((unit) => unit.value),
  }));
};
