/** A piece of XML that is already well-formed. */
export interface Xml {
  readonly xml: string;
}

/** What may stand in an element; text is escaped, null left out. */
export type XmlChild = Xml | string | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** An element; attributes that are undefined are left out, children follow one another without white space. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly XmlChild[]
): Xml => {
  const head = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  const inside = children
    .map((child) => (child === null ? '' : typeof child === 'string' ? escape(child) : child.xml))
    .join('');
  return { xml: inside === '' ? `<${name}${head}/>` : `<${name}${head}>${inside}</${name}>` };
};

/** A comment for whoever opens the file; two hyphens may not stand in one. */
export const comment = (text: string): Xml => ({ xml: `<!-- ${text.replaceAll('--', '- -')} -->` });

/** A whole file. */
export const xmlDocument = (...parts: readonly Xml[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${parts.map((part) => part.xml).join('\n')}\n`;
