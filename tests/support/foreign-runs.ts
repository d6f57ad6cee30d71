import { ancestorsOf, attr, elementsOf, type Element } from './html.ts';

/** Three Latin words in a row are a quotation; fewer are names and abbreviations of Chinese usage. */
const LATIN = /(?<![\w./:#-])[A-Za-z]{2,}(?:,? [A-Za-z]{2,}){2,}/;
const HAN = /\p{Script=Han}/u;
/** Addresses, file names and samples of data are no language’s. */
const NEUTRAL = new Set(['script', 'style', 'code', 'pre']);
const SPOKEN_ATTRIBUTES = ['aria-label', 'alt', 'title', 'placeholder', 'label'];

const languageOf = (element: Element): string =>
  [element, ...ancestorsOf(element)]
    .map((one) => attr(one, 'lang'))
    .find((lang) => lang !== undefined) ?? '';

/** What an element itself says: its own text and the attributes that are read out. */
const saidBy = (element: Element): string[] => [
  ...element.childNodes.flatMap((node) =>
    node.nodeName === '#text' && 'value' in node ? [node.value] : [],
  ),
  ...SPOKEN_ATTRIBUTES.flatMap((name) => attr(element, name) ?? []),
];

/** Runs of a language that no `lang` of theirs or above them names, as `<p> words`. */
export const foreignRuns = (root: Element): string[] =>
  elementsOf(root).flatMap((element) => {
    if (NEUTRAL.has(element.tagName)) return [];
    const foreign = languageOf(element).startsWith('en') ? HAN : LATIN;
    return saidBy(element)
      .filter((text) => foreign.test(text))
      .map((text) => `<${element.tagName}> ${text.trim().slice(0, 80)}`);
  });
