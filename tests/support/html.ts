import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

/** Parses a page as a browser without script does, so that `<noscript>` is read too. */
export const parsePage = (html: string): Element => {
  const document = parse(html, { scriptingEnabled: false });
  const root = document.childNodes.find(isElement);
  if (!root) throw new Error('a page has an <html> element');
  return root;
};

/** Every element below and with `from`, in the order of the page. */
export const elementsOf = (from: Node): Element[] => [
  ...(isElement(from) ? [from] : []),
  ...childrenOf(from).flatMap(elementsOf),
];

/** The value of an attribute, or undefined. */
export const attr = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Elements by tag name, in the order of the page. */
export const byTag = (from: Node, ...tags: readonly string[]): Element[] =>
  elementsOf(from).filter(({ tagName }) => tags.includes(tagName));

const SILENT = new Set(['script', 'style', 'template']);

/** Text content as a reader’s find-in-page sees it: scripts, styles and templates apart. */
export const textOf = (from: Node): string => {
  if (from.nodeName === '#text') return (from as DefaultTreeAdapterTypes.TextNode).value;
  if (isElement(from) && SILENT.has(from.tagName)) return '';
  return childrenOf(from).map(textOf).join('');
};

/** From the parent up to the page’s root. */
export const ancestorsOf = (element: Element): Element[] => {
  const parent = element.parentNode;
  return parent && isElement(parent) ? [parent, ...ancestorsOf(parent)] : [];
};

/** The content of `<meta name=…>` or `<meta property=…>`. */
export const metaOf = (page: Element, name: string): string | undefined => {
  const found = byTag(page, 'meta').find(
    (meta) => attr(meta, 'name') === name || attr(meta, 'property') === name,
  );
  return found && attr(found, 'content');
};

/** All white space away: what is compared is words. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
