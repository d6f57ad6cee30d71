const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/isation/g, 'ization'],
  [/ise(d|r|s)?$/g, 'ize$1'],
  [/ising$/g, 'izing'],
  [/yse(d|r|s)?$/g, 'yze$1'],
  [/centre/g, 'center'],
  [/(fib|theat|lit|met)re(s?)$/g, '$1er$2'],
  [/(col|lab|behavi|hon|fav|neighb|harb|rum|vap)our/g, '$1or'],
  [/programme/g, 'program'],
  [/licence/g, 'license'],
  [/defence/g, 'defense'],
  [/catalogue/g, 'catalog'],
  [/aeroplane/g, 'airplane'],
  [/ll(ed|ing|er)$/g, 'l$1'],
  [/skilful/g, 'skillful'],
  [/fulfil$/g, 'fulfill'],
  [/enrol$/g, 'enroll'],
];

/** Spells an English word the American way, as the translation does. */
export const american = (word: string): string =>
  BRITISH.reduce((spelt, [from, to]) => spelt.replace(from, to), word);

const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/(?<=[^s])s$/, '').replace(/ie$/, 'y');

/** Tells whether two words differ in number or in British and American spelling only. */
export const isSpelling = (a: string, b: string): boolean => {
  const [x, y] = [singular(american(a)), singular(american(b))];
  // processes, batches: a plural in -es; plan and plane are two words.
  const ofOne = (short: string, long: string) =>
    /(?:[sxzo]|[cs]h)$/.test(short) && `${short}e` === long;
  return x === y || ofOne(x, y) || ofOne(y, x);
};

const ENDINGS = new Set(
  ',s,es,e,ed,d,ing,er,ers,or,ors,ion,ions,ation,ations,al,als,ally,ly,ment,ments,y,ies,ive,ives,ize,izes,ized,izing,ization,ity,ial,able,ance,ant,ee,ees,ian,ship,ships,ful,ally,ative'.split(
    ',',
  ),
);

/** Tells whether two English words are forms of one: incubate, incubator, incubation. */
export const isFormOf = (first: string, second: string): boolean => {
  const [a, b] = [american(first), american(second)].map((word) => word.replace(/ies$/, 'y')) as [
    string,
    string,
  ];
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  if (shared < 3 || shared < Math.min(a.length, b.length) * 0.6) return false;
  const [restA, restB] = [a.slice(shared), b.slice(shared)];
  const plural = /^(s|es)?$/;
  if (shared < 5)
    return plural.test(restA) && plural.test(restB) && shared + 1 >= Math.min(a.length, b.length);
  // Police is no form of policy.
  if (shared + 1 === a.length && shared + 1 === b.length) return false;
  return ENDINGS.has(restA) && ENDINGS.has(restB);
};

/** Edit distance with swaps of neighbours, given up above `limit`. */
export const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    older = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
};

/** How many slips a word of this length may hold before it is another word. */
export const slipsAllowed = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** How a typed word relates to words of the site, closest first. */
export interface WordMatch {
  readonly word: string;
  readonly kind: 'form' | 'prefix' | 'typo';
}

/** Tells whether a near spelling may be a slip where no neighbour speaks for it: else it is another word. */
export const isSlip = (typed: string, word: string): boolean => {
  if (!word.startsWith(typed.charAt(0))) return false;
  if (typed.length !== word.length) return true;
  const pairs = Array.from(typed, (letter, i) => letter + word.charAt(i)).filter(
    ([a, b]) => a !== b,
  );
  return (
    pairs.length > 1 || (typed.length > 5 ? pairs[0] !== 'ey' : /^[aeiou]{2}$/.test(pairs[0] ?? ''))
  );
};

/** Finds the words meant by one that does not stand in the text: its forms, else what begins so, else near spellings. */
export const matchWord = (typed: string, vocabulary: Iterable<string>): WordMatch[] => {
  const spelt = american(typed);
  const stem = spelt.length > 3 ? spelt.replace(/s$/, '') : spelt;
  const limit = slipsAllowed(spelt.length);
  const forms: WordMatch[] = [];
  const prefixes: WordMatch[] = [];
  let typos: WordMatch[] = [];
  let best = limit;
  for (const word of vocabulary) {
    const known = american(word);
    if (isFormOf(spelt, known)) forms.push({ word, kind: 'form' });
    else if (stem.length >= 4 && known.startsWith(stem)) prefixes.push({ word, kind: 'prefix' });
    else if (limit > 0 && /^[a-z]+$/.test(known)) {
      const distance = Math.min(
        editDistance(spelt, known, limit),
        editDistance(stem, known.replace(/s$/, ''), limit),
        editDistance(spelt, singular(known), limit),
      );
      if (distance > best) continue;
      if (distance < best) typos = [];
      best = distance;
      typos.push({ word, kind: 'typo' });
    }
  }
  return [forms, prefixes, typos].find((list) => list.length > 0) ?? [];
};
