import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';

/** An element of a parsed XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}
type Ordered = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
});

const read = (node: Ordered): XmlElement | string => {
  if ('#text' in node) return String(node['#text']);
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  return {
    name,
    attributes: (node[':@'] ?? {}) as Record<string, string>,
    children: (node[name] as readonly Ordered[]).map(read),
  };
};
const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

/** The root of an XML file; throws where the file is not well-formed. */
export const readXml = (file: string): XmlElement => {
  SyntaxValidator.validate(file);
  const root = (parser.parse(file) as readonly Ordered[]).map(read).find(isElement);
  if (!root) throw new Error('an XML file has a root element');
  return root;
};

/** The elements directly inside. */
export const childElements = (element: XmlElement): XmlElement[] =>
  element.children.filter(isElement);

/** Every element below and with `from`, in the order of the file. */
export const elementsBelow = (from: XmlElement): XmlElement[] => [
  from,
  ...childElements(from).flatMap(elementsBelow),
];

/** The text of an element and all below it. */
export const xmlText = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? xmlText(child) : child)).join('');

/** The text of the first child of a name; undefined where there is none. */
export const childText = (element: XmlElement, name: string): string | undefined => {
  const child = childElements(element).find((inside) => inside.name === name);
  return child && xmlText(child);
};
