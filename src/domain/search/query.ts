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
  String.raw`^(?:第\s*${NUMBER}\s*[条條項项款]?|(\d{1,3})\s*[条條])(?:措施|政策)?$`,
  'u',
);
const ENGLISH =
  /^(?:measure|article|clause|section|item|point|number|no\.?|art\.?|#)\s*(\d{1,3}|[a-z]+)$/u;
const ENGLISH_LAST = /^(?:the\s+)?(\d{1,3})(?:st|nd|rd|th)\s+(?:measure|article|clause|item)$/u;
const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const PLACE = /^(\d{1,3})\.(s\d{1,2}|[a-z])$/u;

/** Reads `第10条`, `第十条`, `10`, `measure 10`, `10.s2`; null where the query is something else. */
export const readDirect = (query: string): Direct | null => {
  const text = query.normalize('NFKC').toLowerCase().trim();
  const place = PLACE.exec(text);
  if (place) return { number: Number(place[1]), place: text };
  const word = ENGLISH.exec(text)?.[1];
  const figure =
    CHINESE.exec(text)?.[1] ??
    CHINESE.exec(text)?.[2] ??
    (word !== undefined && WORDS.includes(word) ? String(WORDS.indexOf(word) + 1) : word) ??
    ENGLISH_LAST.exec(text)?.[1] ??
    /^\d{1,3}$/.exec(text)?.[0];
  if (figure === undefined) return null;
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
