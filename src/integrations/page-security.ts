import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { pagePolicy } from '../domain/security-policy.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its start tag's place on the page. */
  readonly from: number;
  readonly to: number;
  /** What stands directly in it. */
  text: string;
}

/** Every element in the page's order, in `<noscript>` and `<template>` too. */
const elementsOf = (html: string): Element[] => {
  const found: Element[] = [];
  const open: Element[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const { startIndex: from, endIndex } = parser;
      const element = { name, attributes, from, to: endIndex + 1, text: '' };
      found.push(element);
      open.push(element);
    },
    ontext: (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(html);
  return found;
};

const sha256 = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

// A script of any other type is a data block: it never runs, and its bytes may change freely.
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

const runs = ({ attributes }: Element) => RUNS.test((attributes['type'] ?? '').trim());

const isPolicy = ({ name, attributes }: Element) =>
  name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

/** What a policy without `unsafe-inline` would silently switch off: it must not reach a reader. */
const forbidden = ({ name, attributes }: Element): string | undefined => {
  const handler = Object.keys(attributes).find((attribute) => attribute.startsWith('on'));
  if (handler) return `<${name} ${handler}>: an inline handler`;
  if (attributes['style'] !== undefined) return `<${name} style>: an inline style`;
  const address = attributes['href'] ?? attributes['src'] ?? '';
  if (/^\s*javascript:/i.test(address)) return `<${name}>: a javascript: address`;
  return undefined;
};

/**
 * Gives a page its own content security policy, directly after its charset, so that it governs all
 * that follows; an earlier policy is removed. The rest of the page keeps its bytes.
 *
 * @throws when the page holds what the policy would block, or has no `<meta charset>`
 */
export const securePage = (html: string, { wasm }: { readonly wasm: boolean }): string => {
  const elements = elementsOf(html);
  const problems = elements.flatMap((element) => forbidden(element) ?? []);
  if (problems.length > 0) throw new Error(problems.join('; '));

  const charset = elements.find(
    ({ name, attributes }) => name === 'meta' && attributes['charset'] !== undefined,
  );
  if (!charset) throw new Error('no <meta charset>: there is no place for the policy');

  const inline = (name: string) => elements.filter((element) => element.name === name);
  const links = (rel: string) =>
    inline('link').some(({ attributes }) =>
      (attributes['rel'] ?? '').toLowerCase().split(/\s+/).includes(rel),
    );
  const policy = pagePolicy({
    scriptHashes: inline('script')
      .filter((script) => runs(script) && script.attributes['src'] === undefined)
      .map((script) => sha256(script.text)),
    styleHashes: inline('style').map((style) => sha256(style.text)),
    linksStyles: links('stylesheet'),
    manifest: links('manifest'),
    dataImages: /data:image\//i.test(html),
    wasm,
  });

  const cuts = elements.filter(isPolicy).map(({ from, to }) => ({ from, to, text: '' }));
  const insert = {
    from: charset.to,
    to: charset.to,
    text: `<meta http-equiv="content-security-policy" content="${policy}">`,
  };
  // From the end backwards, so that earlier places stay where they are.
  return [...cuts, insert]
    .sort((a, b) => b.from - a.from)
    .reduce((page, { from, to, text }) => page.slice(0, from) + text + page.slice(to), html);
};
