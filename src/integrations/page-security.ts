import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { pagePolicy } from '../domain/security-policy.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every element in the page's order; one list, since a build asks this of thousands of pages. */
const elementsOf = (node: Node, found: Element[] = []): Element[] => {
  if (isElement(node)) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsOf(child, found);
  if (isElement(node) && node.tagName === 'template' && 'content' in node)
    elementsOf(node.content, found);
  return found;
};

const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

const textOf = (element: Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// A script of any other type is a data block: it never runs, and its bytes may change freely.
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

const runs = (script: Element) => RUNS.test((attribute(script, 'type') ?? '').trim());

const isPolicy = (element: Element) =>
  element.tagName === 'meta' &&
  attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** What a policy without `unsafe-inline` would silently switch off: it must not reach a reader. */
const forbidden = (element: Element): string | undefined => {
  const handler = element.attrs.find(({ name }) => name.startsWith('on'));
  if (handler) return `<${element.tagName} ${handler.name}>: an inline handler`;
  if (attribute(element, 'style') !== undefined) {
    return `<${element.tagName} style>: an inline style`;
  }
  const address = attribute(element, 'href') ?? attribute(element, 'src') ?? '';
  if (/^\s*javascript:/i.test(address)) return `<${element.tagName}>: a javascript: address`;
  return undefined;
};

/**
 * Gives a page its own content security policy, directly after its charset, so that it governs all
 * that follows; an earlier policy is removed. The rest of the page keeps its bytes.
 *
 * @throws when the page holds what the policy would block, or has no `<meta charset>`
 */
export const securePage = (html: string, { wasm }: { readonly wasm: boolean }): string => {
  // Without scripting, so that what stands in <noscript> is seen as a browser without script sees it.
  const tree = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = elementsOf(tree);
  const problems = elements.flatMap((element) => forbidden(element) ?? []);
  if (problems.length > 0) throw new Error(problems.join('; '));

  const charset = elements.find(
    (element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined,
  )?.sourceCodeLocation;
  if (!charset) throw new Error('no <meta charset>: there is no place for the policy');

  const inline = (name: string) => elements.filter((element) => element.tagName === name);
  const links = (rel: string) =>
    inline('link').some((link) =>
      (attribute(link, 'rel') ?? '').toLowerCase().split(/\s+/).includes(rel),
    );
  const policy = pagePolicy({
    scriptHashes: inline('script')
      .filter((script) => runs(script) && attribute(script, 'src') === undefined)
      .map((script) => sha256(textOf(script))),
    styleHashes: inline('style').map((style) => sha256(textOf(style))),
    linksStyles: links('stylesheet'),
    manifest: links('manifest'),
    dataImages: /data:image\//i.test(html),
    wasm,
  });

  const cuts = elements
    .filter(isPolicy)
    .map((element) => element.sourceCodeLocation)
    .filter((place) => place != null)
    .map((place) => ({ from: place.startOffset, to: place.endOffset, text: '' }));
  const insert = {
    from: charset.endOffset,
    to: charset.endOffset,
    text: `<meta http-equiv="content-security-policy" content="${policy}">`,
  };
  // From the end backwards, so that earlier places stay where they are.
  return [...cuts, insert]
    .sort((a, b) => b.from - a.from)
    .reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
};
