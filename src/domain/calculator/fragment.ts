import { RECIPIENTS, type Recipient } from '../support-item.ts';
import { FACTS, isFact, type FactId } from './facts.ts';
import {
  ANSWERS,
  EMPTY_SITUATION,
  isMonth,
  isQuantity,
  type Answer,
  type Situation,
} from './situation.ts';

/*
 * The address of a case, kept after the `#` and never sent. Version 1:
 *
 *   v1 . w<who> . m<measure> . o<y|n|u> . y<facts> . n<facts> . u<facts> . q<fact>x<n>-… . t<fact>x<YYYYMM>-…
 *
 * Parts are joined by full stops, stand in any order and may all be absent; `w` is a slug of
 * `RECIPIENTS`, `m` a measure's number, `o` other municipal support, `y`, `n`, `u` the facts answered
 * yes, no and not sure (codes of `FACTS` written one after another: each is digits, then letters),
 * `q` how many, `t` the month. Example: `#v1.wenterprise.m9.on.y0f9a.q9ax2`.
 * Whatever cannot be read is left out and named; nothing is ever an error.
 */

/** A case as read from an address, with the pieces that could not be read. */
export interface Decoded {
  readonly situation: Situation;
  readonly ignored: readonly string[];
}

const VERSION = 'v1';
const MAX_LENGTH = 4000;
const LAST_MEASURE = 14;
const LETTERS: Readonly<Record<Answer, string>> = { yes: 'y', no: 'n', unsure: 'u' };

const answerOf = (letter: string): Answer | undefined => ANSWERS.find((a) => LETTERS[a] === letter);

const pairs = <T>(record: Readonly<Partial<Record<FactId, T>>>, write: (value: T) => string) =>
  FACTS.flatMap((fact) => {
    const value = record[fact];
    return value === undefined ? [] : [`${fact}x${write(value)}`];
  }).join('-');

/** Writes a case as a fragment without `#`; the empty string for an empty case. */
export const encode = (situation: Situation): string => {
  const { recipient, measure, answers, quantities, months, otherSupport } = situation;
  const answered = (answer: Answer) => FACTS.filter((fact) => answers[fact] === answer).join('');
  const parts = [
    ['w', recipient ?? ''],
    ['m', measure === null ? '' : String(measure)],
    ['o', otherSupport === null ? '' : LETTERS[otherSupport]],
    ...ANSWERS.map((answer) => [LETTERS[answer], answered(answer)]),
    ['q', pairs(quantities, String)],
    ['t', pairs(months, (month) => month.replace('-', ''))],
  ]
    .filter(([, value]) => value !== '')
    .map((part) => part.join(''));
  return parts.length === 0 ? '' : [VERSION, ...parts].join('.');
};

/** The address of the calculator started from one measure, without `#`. */
export const fragmentOfMeasure = (measure: number): string =>
  encode({ ...EMPTY_SITUATION, measure });

/** Tells whether a fragment is meant for the calculator, in this or another version. */
export const isFragment = (fragment: string): boolean => /^#?v\d/.test(fragment);

type Draft = { -readonly [K in keyof Situation]: Situation[K] };

const readFacts = (draft: Draft, answer: Answer, text: string): boolean => {
  const codes = text.match(/\d+[a-z]+/g) ?? [];
  const read = codes.filter(isFact);
  for (const fact of read) draft.answers = { ...draft.answers, [fact]: answer };
  return read.join('') === text;
};

const readPairs = (text: string, take: (fact: FactId, value: string) => boolean): boolean =>
  text
    .split('-')
    .map((pair) => {
      const [, fact = '', value = ''] = /^(\d+[a-z]+)x(\d+)$/.exec(pair) ?? [];
      return isFact(fact) && take(fact, value);
    })
    .every(Boolean);

const readQuantity =
  (draft: Draft) =>
  (fact: FactId, value: string): boolean => {
    const quantity = Number(value);
    if (isQuantity(quantity)) draft.quantities = { ...draft.quantities, [fact]: quantity };
    return isQuantity(quantity);
  };

const readMonth =
  (draft: Draft) =>
  (fact: FactId, value: string): boolean => {
    const month = `${value.slice(0, 4)}-${value.slice(4)}`;
    if (isMonth(month)) draft.months = { ...draft.months, [fact]: month };
    return isMonth(month);
  };

/** Reads one part into the draft; `false`: something in it could not be read. */
const readPart = (draft: Draft, part: string): boolean => {
  const letter = part.charAt(0);
  const text = part.slice(1);
  if (text === '') return false;
  const answer = answerOf(letter);
  if (answer) return readFacts(draft, answer, text);
  if (letter === 'q') return readPairs(text, readQuantity(draft));
  if (letter === 't') return readPairs(text, readMonth(draft));
  if (letter === 'w' && RECIPIENTS.includes(text as Recipient)) {
    draft.recipient = text as Recipient;
    return true;
  }
  if (
    letter === 'm' &&
    /^\d{1,2}$/.test(text) &&
    Number(text) >= 1 &&
    Number(text) <= LAST_MEASURE
  ) {
    draft.measure = Number(text);
    return true;
  }
  const other = letter === 'o' ? answerOf(text) : undefined;
  if (other) draft.otherSupport = other;
  return other !== undefined;
};

/** Reads any string as a case. Never throws; what could not be read is handed back. */
export const decode = (fragment: string): Decoded => {
  const text = fragment.replace(/^#/, '').slice(0, MAX_LENGTH);
  const draft: Draft = { ...EMPTY_SITUATION };
  if (text === '') return { situation: draft, ignored: [] };
  const [version = '', ...parts] = text.split('.');
  // Another version is read as far as its parts mean the same here.
  const ignored = version === VERSION ? [] : [version];
  const readable = /^v\d/.test(version) ? parts : [];
  ignored.push(...(readable === parts ? [] : parts));
  for (const part of readable) if (!readPart(draft, part)) ignored.push(part);
  if (fragment.length > text.length + 1) ignored.push('…');
  return { situation: draft, ignored: ignored.filter((piece) => piece !== '') };
};
