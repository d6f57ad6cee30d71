import { collectProblems, type Problem } from '../problem.ts';
import type { Content } from './content.ts';
import { bare, measuresIn, noticePieces, type Piece } from './notice-pieces.ts';

type Collector = ReturnType<typeof collectProblems>['of'];

/** How many pieces ahead are looked at to find the place again after a difference. */
const LOOK_AHEAD = 6;
const AROUND = 6;

const describe = (expected: string, source: string, at: number): string => {
  let same = 0;
  while (same < expected.length && expected[same] === source[at + same]) same += 1;
  const from = Math.max(0, same - AROUND);
  const shown = (text: string, start: number) => text.slice(start + from, start + same + AROUND);
  return `differs from the notice: here “${shown(expected, 0)}”, in the notice “${shown(source, at)}”; write it as the notice has it`;
};

/** Holds the pieces against the source from beginning to end; after a difference it finds its place again. */
const compare = (pieces: readonly Piece[], source: string, of: Collector): void => {
  let at = 0;
  pieces.forEach(({ file, field, text }, i) => {
    const expected = bare(text);
    if (source.startsWith(expected, at)) {
      at += expected.length;
      return;
    }
    const later = source.indexOf(expected, at);
    const ahead = pieces.slice(i + 1, i + 1 + LOOK_AHEAD).map((piece) => bare(piece.text));
    // Words that stand in several places, as the bodies do, say little about where this place is.
    const once = ahead.filter((text) => source.indexOf(text) === source.lastIndexOf(text));
    const next = (once.length > 0 ? once : ahead)
      .map((text) => source.indexOf(text, at))
      .filter((place) => place >= 0);
    const resume = Math.min(...next, source.length);
    if (expected !== '' && later >= 0 && later <= resume) {
      const missing = source.slice(at, later);
      const before = pieces[i - 1];
      if (before && missing.length <= AROUND && !/[。：）]$/.test(before.text))
        of(before.file)(
          before.field,
          `after it the notice has “${missing}”, which is missing here; add it`,
        );
      else of(file)(field, `before it the notice has “${missing}”, which is missing here; add it`);
      at = later + expected.length;
    } else {
      of(file)(field, describe(expected, source, at));
      at = resume;
    }
  });
  const last = pieces.at(-1);
  if (last && at < source.length)
    of(last.file)(last.field, `after it the notice goes on: “${source.slice(at)}”; add it`);
};

/** A measure stands under the heading under which the source has it. */
const checkParts = ({ categories, measures }: Content, source: string, of: Collector): void => {
  // A heading that differs is reported by itself; without it the parts cannot be told.
  if (categories.entries.some(({ heading }) => !source.includes(bare(heading.zh)))) return;
  for (const { file, facts } of measures) {
    const at = source.indexOf(`${facts.number}.${bare(facts.title.zh)}。`);
    const part = categories.entries
      .filter(({ heading }) => {
        const place = source.indexOf(bare(heading.zh));
        return place >= 0 && place < at;
      })
      .at(-1);
    if (part && part.slug !== facts.category)
      of(file)('category', `is ${facts.category}; in the notice it stands under ${part.slug}`);
  }
};

/** Every character of the frozen source stands in the content, in order, and no other. */
export const checkFrozenText = (content: Content): readonly Problem[] => {
  const { notice, policy, terms, documents, searchWords, measures } = content;
  if (!notice) return [];
  const { problems, of } = collectProblems();
  if (policy.facts.sourceSha256 !== notice.sha256)
    of(policy.file)(
      'sourceSha256',
      `must be ${notice.sha256} if ${notice.file} was changed on purpose; otherwise bring that file back`,
    );
  const source = bare(notice.text);
  // One that the source does not have, or that is of no known part, is in no place of the text: other
  // rules have said so, and all that follows it would differ.
  const parts = new Set(content.categories.entries.map(({ slug }) => slug));
  const most = measuresIn(notice.text);
  if (measures.every(({ facts }) => parts.has(facts.category) && facts.number <= most))
    compare(noticePieces(content), source, of);
  checkParts(content, source, of);
  for (const { file, sentences } of measures)
    for (const { id, zh } of sentences)
      if (/\s/.test(zh))
        of(file)(`${id}.zh`, 'has white space or a line break between its characters; remove it');
  const checkInText = (file: string, field: string, inText: readonly string[]) =>
    inText.forEach((words, k) => {
      if (!source.includes(bare(words)))
        of(file)(
          `${field}.inText.${k}`,
          `“${words}” does not stand in the notice; copy words from it, or put them under synonyms`,
        );
    });
  terms.entries.forEach((term, i) => checkInText(terms.file, String(i), term.inText));
  searchWords.facts.words.forEach((word, i) =>
    checkInText(searchWords.file, `words.${i}`, word.inText),
  );
  documents.entries.forEach(({ title, namedInText }, i) => {
    if (source.includes(bare(title.zh)) !== namedInText)
      of(documents.file)(
        `${i}.namedInText`,
        `must be ${!namedInText}: the notice ${namedInText ? 'does not name' : 'names'} this title`,
      );
  });
  return problems;
};
