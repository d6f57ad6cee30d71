import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { Mark } from '../../domain/support-item.ts';
import type { ResultItem } from '../../domain/search/page.ts';

const { findAll, getAttributeValue: attribute, getChildren } = DomUtils;
type Node = Parameters<typeof getChildren>[0];
type Element = ReturnType<typeof findAll>[number];

/** What the index takes from the built page of a measure. */
export interface BuiltMeasure {
  readonly number: number;
  readonly category: string;
  readonly departments: readonly string[];
  readonly title: string;
  readonly sentences: readonly string[];
  readonly bodies: readonly string[];
  readonly items: readonly ResultItem[];
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Elements below a node that pass a test, in the order of the page. */
const below = (node: Node, test: (element: Element) => boolean): Element[] =>
  findAll(test, getChildren(node));

/** The words of a node without what stands only for the site's own voice. */
const textOf = (node: Node, leaveOut: (element: Element) => boolean = () => false): string => {
  if (node.type === ElementType.Text) return node.data;
  if ('attribs' in node && leaveOut(node)) return '';
  return getChildren(node)
    .map((child) => textOf(child, leaveOut))
    .join('');
};

const isAside = (element: Element): boolean =>
  hasClass(element, 'sr-only') || hasClass(element, 'voice');
const words = (node: Node | undefined): string =>
  node ? textOf(node, isAside).replace(/\s+/g, ' ').trim() : '';
const has = (name: string) => (element: Element) => attribute(element, name) !== undefined;

const readItem = (item: Element): ResultItem => {
  const [sum] = below(item, has('data-basis'));
  const [money] = below(item, has('data-money'));
  const [object] = below(item, (element) => hasClass(element, 'item-object'));
  const [place] = below(item, (element) => hasClass(element, 'item-place'));
  return {
    id: attribute(item, 'id') ?? '',
    sentence: (place && attribute(place, 'href')?.replace(/^.*#/, '')) ?? '',
    mark: (sum && attribute(sum, 'data-basis')) as Mark,
    amount: words(money),
    object: words(object),
  };
};

/**
 * Reads a measure from its built page.
 *
 * @throws when the page shows none, or its sentences are not numbered as they should be
 */
export const readMeasure = (html: string): BuiltMeasure => {
  const [article] = below(parseDocument(html), has('data-measure'));
  if (!article) throw new Error('the page holds no measure');
  const number = attribute(article, 'data-measure') ?? '';
  const [title] = below(article, (element) => element.name === 'h1');
  const [bodies] = below(article, (element) => hasClass(element, 'bodies'));
  const sentences = below(article, has('data-sentence')).map((sentence, index) => {
    const id = attribute(sentence, 'id');
    if (id !== `${number}.s${index + 1}`)
      throw new Error(`measure ${number}: sentence ${index + 1} has the id “${id ?? ''}”`);
    return words(below(sentence, has('data-voice'))[0] ?? sentence);
  });
  return {
    number: Number(number),
    category: attribute(article, 'data-category') ?? '',
    departments: (attribute(article, 'data-departments') ?? '').split(' '),
    title: words(title),
    sentences,
    bodies: bodies
      ? below(bodies, (element) => element.name === 'a').map((link) => words(link))
      : [],
    items: below(article, (element) => hasClass(element, 'item')).map(readItem),
  };
};
