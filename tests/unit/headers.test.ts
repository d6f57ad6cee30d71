import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVERYWHERE, headerRules, MEDIA_TYPES } from '../../src/domain/response-headers.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import {
  CADDY_PLACE,
  NGINX_PLACE,
  renderCaddy,
  renderHeadersFile,
  renderNginx,
} from '../../src/integrations/server-config.ts';

const committed = (name: string) =>
  readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

describe('the server configurations', () => {
  test.each([
    ['nginx.conf', renderNginx(NGINX_PLACE)],
    ['Caddyfile', renderCaddy(CADDY_PLACE)],
  ])('deploy/%s says what the source says (else: npm run deploy:config)', (name, rendered) => {
    expect(committed(name)).toBe(rendered);
  });

  test.each([
    ['nginx.conf', renderNginx(NGINX_PLACE)],
    ['Caddyfile', renderCaddy(CADDY_PLACE)],
    ['_headers', renderHeadersFile('/')],
  ])('%s names every header and every rule', (_, rendered) => {
    for (const [name, value] of EVERYWHERE) {
      expect(rendered).toContain(name);
      expect(rendered).toContain(value);
    }
    for (const rule of headerRules(makeUrls('/'))) {
      for (const [name, value] of rule.headers) {
        expect(rendered).toContain(name);
        expect(rendered).toContain(value);
      }
    }
  });

  // A manifest that a bare machine served without a type, under `nosniff`.
  test('Caddy is told the type of every kind of file', () => {
    for (const [end, type] of Object.entries(MEDIA_TYPES))
      expect(renderCaddy(CADDY_PLACE)).toMatch(
        end === 'html' ? /header Content-Type "text\/html; / : `@${end} Content-Type "${type}`,
      );
  });

  test('nginx is told nothing of text/html that it knows: it would warn', () => {
    expect(renderNginx(NGINX_PLACE)).not.toMatch(/charset_types[^;]*text\/html/);
  });

  test.each(['/', 'a/b', '/a/b/'])('every rule of _headers lies under the sub-path %s', (base) => {
    const { root } = makeUrls(base);
    const paths = renderHeadersFile(base)
      .split('\n')
      .filter((line) => /^[^\s#]/.test(line));
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !path.startsWith(root))).toEqual([]);
  });

  test('no header of the rules is one of every response: _headers hosts would join both', () => {
    const always = new Set(EVERYWHERE.map(([name]) => name.toLowerCase()));
    const again = headerRules(makeUrls('/')).flatMap((rule) =>
      rule.headers.filter(([name]) => always.has(name.toLowerCase())),
    );
    expect(again).toEqual([]);
  });

  test.each([
    ['nginx.conf', renderNginx({ base: 'a/b', root: '/srv/x', listen: '127.0.0.1:8080' })],
    ['Caddyfile', renderCaddy({ base: 'a/b', root: '/srv/x', listen: ':8080' })],
  ])('%s under a sub-path speaks of no address outside it', (_, rendered) => {
    expect(rendered).toContain('/a/b/_astro/');
    expect(rendered).not.toMatch(/[\s:]\/(_astro|pagefind|data|zh|en)\//);
  });
});
