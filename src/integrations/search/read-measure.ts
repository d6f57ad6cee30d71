import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Mark } from '../../domain/support-item.ts';
import type { ResultItem } from '../../domain/search/page.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

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

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const isElement = (node: Node): node is Element => 'tagName' in node;

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

const findAll = (node: Node, test: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  const walk = (at: Node) => {
    if (isElement(at) && test(at)) found.push(at);
    childrenOf(at).forEach(walk);
  };
  walk(node);
  return found;
};

/** The words of a node without what stands only for the site's own voice. */
const textOf = (node: Node, leaveOut: (element: Element) => boolean = () => false): string => {
  if ('value' in node) return node.value;
  if (isElement(node) && leaveOut(node)) return '';
  return childrenOf(node)
    .map((child) => textOf(child, leaveOut))
    .join('');
};

const isAside = (element: Element): boolean =>
  hasClass(element, 'sr-only') || hasClass(element, 'voice');
const words = (node: Node | undefined): string =>
  node ? textOf(node, isAside).replace(/\s+/g, ' ').trim() : '';
const has = (name: string) => (element: Element) => attribute(element, name) !== undefined;

const readItem = (item: Element): ResultItem => {
  const [sum] = findAll(item, has('data-basis'));
  const [money] = findAll(item, has('data-money'));
  const [object] = findAll(item, (element) => hasClass(element, 'item-object'));
  const [place] = findAll(item, (element) => hasClass(element, 'item-place'));
  return {
    id: attribute(item, 'id') ?? '',
    sentence: (place && attribute(place, 'href')?.replace(/^.*#/, '')) ?? '',
    mark: (sum && attribute(sum, 'data-basis')) as Mark,
    amount: words(money),
    object: words(object),
  };
};

/** Reads a measure from its built page; null where the page shows none. */
export const readMeasure = (html: string): BuiltMeasure | null => {
  const [article] = findAll(parse(html), has('data-measure'));
  if (!article) return null;
  const number = attribute(article, 'data-measure') ?? '';
  const [title] = findAll(article, (element) => element.tagName === 'h1');
  const [bodies] = findAll(article, (element) => hasClass(element, 'bodies'));
  const sentences = findAll(article, has('data-sentence')).map((sentence, index) => {
    const id = attribute(sentence, 'id');
    if (id !== `${number}.s${index + 1}`)
      throw new Error(`measure ${number}: sentence ${index + 1} has the id “${id ?? ''}”`);
    return words(findAll(sentence, has('data-voice'))[0] ?? sentence);
  });
  return {
    number: Number(number),
    category: attribute(article, 'data-category') ?? '',
    departments: (attribute(article, 'data-departments') ?? '').split(' '),
    title: words(title),
    sentences,
    bodies: bodies
      ? findAll(bodies, (element) => element.tagName === 'a').map((link) => words(link))
      : [],
    items: findAll(article, (element) => hasClass(element, 'item')).map(readItem),
  };
};
