import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { securePage } from '../../src/integrations/page-security.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;
const secured = (html: string, wasm = false) => {
  const result = securePage(html, { wasm });
  const policies = [...result.matchAll(META)];
  const policy = new Map(
    (policies[0]?.[1] ?? '').split('; ').map((directive) => {
      const [name, ...values] = directive.split(' ');
      return [name ?? '', values] as const;
    }),
  );
  return { result, policies, policy };
};

describe('the policy of a page', () => {
  test('begins from nothing and stands directly after the charset', () => {
    const { result, policies } = secured(page('<title>x</title>'));
    expect(policies).toHaveLength(1);
    expect(policies[0]?.[1]).toMatch(/^default-src 'none'; /);
    expect(result).toMatch(/<meta charset="utf-8"><meta http-equiv="content-security-policy"/);
  });

  test('leaves every other byte as it was', () => {
    const html = page('<title>a &amp; b</title>', '<p>“中文” &nbsp;<br/><P>x');
    expect(secured(html).result.replace(META, '')).toBe(html);
  });

  test('replaces an earlier policy, and twice is once', () => {
    const html = page('<meta http-equiv="Content-Security-Policy" content="default-src *">');
    const once = secured(html).result;
    expect(once).not.toContain('default-src *');
    expect(securePage(once, { wasm: false })).toBe(once);
  });

  test.each([
    ['classic script', '<script>a()</script>', 'script-src', 'a()'],
    ['module', '<script type="module">b()</script>', 'script-src', 'b()'],
    ['script in the body', '', 'script-src', 'c()', '<script>c()</script>'],
    ['style', '<style>p{color:red}</style>', 'style-src', 'p{color:red}'],
    ['style without script', '<noscript><style>q{}</style></noscript>', 'style-src', 'q{}'],
    ['style of a drawing', '', 'style-src', 'g{}', '<svg><style>g{}</style></svg>'],
    ['speculation rules', '<script type="speculationrules">{}</script>', 'script-src', '{}'],
  ])('allows an inline %s by its hash', (_, head, directive, text, body = '') => {
    expect(secured(page(head, body)).policy.get(directive)).toContain(hash(text));
  });

  test('does not hash data blocks, which never run', () => {
    const { policy } = secured(page('<script type="application/json">{"a":1}</script>'));
    expect(policy.get('script-src')).toEqual(["'self'"]);
  });

  test('carries only its own hashes', () => {
    expect(secured(page('<style>a{}</style>')).policy.get('style-src')).toEqual([hash('a{}')]);
    expect(secured(page('')).policy.get('style-src')).toEqual(["'none'"]);
  });

  test('allows WebAssembly, linked styles and data images only where they are used', () => {
    const plain = secured(page('')).policy;
    expect(plain.get('script-src')).not.toContain("'wasm-unsafe-eval'");
    expect(plain.get('img-src')).toEqual(["'self'"]);
    const rich = secured(
      page('<link rel="stylesheet" href="/a.css">', '<img src="data:image/png;base64,AA==">'),
      true,
    ).policy;
    expect(rich.get('script-src')).toContain("'wasm-unsafe-eval'");
    expect(rich.get('style-src')).toContain("'self'");
    expect(rich.get('img-src')).toContain('data:');
  });

  test.each([
    ['an inline handler', '<button onclick="x()">'],
    ['an inline style', '<p style="color:red">'],
    ['a javascript: address', '<a href=" javascript:x()">'],
  ])('refuses a page with %s', (reason, body) => {
    expect(() => securePage(page('', body), { wasm: false })).toThrow(reason);
  });

  test('refuses a page without a charset', () => {
    expect(() => securePage('<html><head></head></html>', { wasm: false })).toThrow('charset');
  });
});
