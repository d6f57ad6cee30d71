import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { EVERYWHERE } from '../../src/domain/response-headers.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { listFiles } from '../../src/integrations/list-files.ts';
import { ask, askRaw } from './ask.ts';
import { type Nginx, startNginx } from './nginx.ts';

describe.each(TEST_BUILDS)('nginx serves the $name build', ({ folder, base }) => {
  const urls = makeUrls(base);
  let nginx: Nginx;
  let files: string[] = [];
  beforeAll(async () => {
    nginx = await startNginx(folder, base);
    files = await listFiles(folder);
  });
  afterAll(() => nginx.close());
  const get = (path: string, headers?: Readonly<Record<string, string>>, method?: string) =>
    ask(nginx.port, path, headers, method);
  const hashed = () => files.find((file) => file.startsWith('_astro/') && /\.(js|css)$/.test(file));

  test('every page and file is found, whole', async () => {
    const served = files.filter((file) => !/\.(br|gz)$|^_headers$/.test(file));
    expect(served.length).toBeGreaterThan(2);
    for (const file of served) {
      const answer = await get(urls.file(encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))));
      expect([file, answer.status]).toEqual([file, 200]);
      expect(answer.body.equals(readFileSync(join(folder, file)))).toBe(true);
    }
  });

  test.each([
    ['a page', urls.home('zh'), 200],
    ['a file', urls.file('favicon.svg'), 200],
    ['an unknown address', urls.file('zh/nothing/'), 404],
    ['a folder without a page', urls.file('_astro/'), 404],
    ['a redirect', urls.home('zh').slice(0, -1), 301],
    ['a method that changes things', 'POST', 405],
  ])('the security headers stand on %s, once each', async (_, path, status) => {
    const answer =
      path === 'POST'
        ? await get(urls.home('zh'), { 'Content-Length': '0' }, path)
        : await get(path);
    expect(answer.status).toBe(status);
    for (const [name, value] of EVERYWHERE) {
      expect([name, answer.headers.get(name.toLowerCase())]).toEqual([name, value]);
    }
    expect(answer.headers.get('server')).toBe('nginx');
    expect(answer.headers.get('x-powered-by')).toBeUndefined();
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('%s comes from beside the page and unpacks to it', async (encoding, unpack) => {
    const plain = await get(urls.home('zh'));
    const packed = await get(urls.home('zh'), { 'Accept-Encoding': encoding });
    expect(packed.headers.get('content-encoding')).toBe(encoding);
    expect(packed.headers.get('vary')).toBe('Accept-Encoding');
    expect(packed.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(unpack(packed.body).equals(plain.body)).toBe(true);
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(plain.headers.get('content-encoding')).toBeUndefined();
  });

  test('a page is asked for again, and the answer is 304 without a body', async () => {
    const first = await get(urls.home('zh'));
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get(urls.home('zh'), { 'If-None-Match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const since = await get(urls.home('zh'), {
      'If-Modified-Since': first.headers.get('last-modified') ?? '',
    });
    expect(since.status).toBe(304);
  });

  test('what is named by its hash is kept for a year, but not when it is missing', async () => {
    const missing = await get(urls.file('_astro/none.00000000.js'));
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'no-cache']);
    const file = hashed();
    if (file === undefined) return;
    const answer = await get(urls.file(file));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    // What is said of pages would only weigh here; the error under the same folder does carry it.
    expect(answer.headers.get('permissions-policy')).toBeUndefined();
    expect(missing.headers.get('permissions-policy')).toBeDefined();
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const again = await get(urls.file(file), { 'If-None-Match': answer.headers.get('etag') ?? '' });
    expect([again.status, again.headers.get('cache-control')]).toEqual([
      304,
      'public, max-age=31536000, immutable',
    ]);
  });

  test('a part of a file can be asked for', async () => {
    const whole = await get(urls.file('favicon.svg'));
    const part = await get(urls.file('favicon.svg'), { Range: 'bytes=2-9' });
    expect(part.status).toBe(206);
    expect(part.body.equals(whole.body.subarray(2, 10))).toBe(true);
    const beyond = await get(urls.file('favicon.svg'), { Range: 'bytes=99999999-' });
    expect(beyond.status).toBe(416);
  });

  test('HEAD says what GET says, without the body', async () => {
    const head = await get(urls.home('en'), {}, 'HEAD');
    const whole = await get(urls.home('en'));
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers.get('content-length')).toBe(String(whole.body.length));
  });

  test('a folder leads to its page by a relative redirect', async () => {
    const answer = await get(`${urls.home('en').slice(0, -1)}?q=1`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe(`${urls.home('en')}?q=1`);
  });

  test('an unknown address answers 404 with our page', async () => {
    const answer = await get(urls.file('zh/measures/99/'));
    expect(answer.status).toBe(404);
    if (!files.includes('404.html')) return;
    expect(answer.body.equals(readFileSync(join(folder, '404.html')))).toBe(true);
  });

  test.each([
    '../../../../etc/passwd',
    '..%2f..%2f..%2fetc%2fpasswd',
    '%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '..;/..;/etc/passwd',
    'zh/../../../../../etc/passwd',
    'zh//..//..//..//etc/passwd',
    '....//....//etc/passwd',
    '%252e%252e/%252e%252e/etc/passwd',
    '..%c0%af..%c0%afetc/passwd',
    '..\\..\\..\\etc\\passwd',
    '%00',
    'zh/%00/etc/passwd',
    'zh/index.html%00.png',
    '.git/config',
    '.env',
    '.htaccess',
    'zh/.git/HEAD',
    '_headers',
    'index.html.br',
    'zh/index.html.gz',
    'zh../',
    `${'../'.repeat(60)}etc/passwd`,
  ])('nothing outside the site answers to %s', async (path) => {
    const answer = await askRaw(
      nginx.port,
      `GET ${urls.root}${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect([400, 403, 404]).toContain(answer.status);
    expect(answer.body.toString()).not.toMatch(/root:x:0:|\[core\]|Strict-Transport/);
  });

  test.each([
    ['a very long address', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, [414]],
    [
      'a very long query',
      `GET ${urls.search('zh')}?q=${'x'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      [414],
    ],
    [
      'a very long header',
      `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'c'.repeat(64_000)}\r\n\r\n`,
      [400, 431],
    ],
    [
      'very many headers',
      `GET / HTTP/1.1\r\nHost: x\r\n${'X-A: b\r\n'.repeat(20_000)}\r\n`,
      [400, 431],
    ],
    [
      'a large body',
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999\r\nConnection: close\r\n\r\n`,
      [405, 413],
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', [400]],
    ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n', [400]],
    ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', [400]],
    [
      'a body in two ways',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n0\r\n\r\n',
      [400, 405],
    ],
    [
      'an unknown method',
      `BREW ${urls.root} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      [400, 405],
    ],
    ['TRACE', `TRACE ${urls.root} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`, [405]],
  ])('%s is turned away and the next reader is served', async (_, request, expected) => {
    const answer = await askRaw(nginx.port, request);
    expect(expected).toContain(answer.status);
    expect(answer.headers.get('server') ?? 'nginx').toBe('nginx');
    expect((await get(urls.home('zh'))).status).toBe(200);
  });
});

describe('nginx on a sub-path', () => {
  const sub = TEST_BUILDS.find(({ base }) => base !== '/');
  let nginx: Nginx;
  beforeAll(async () => {
    if (!sub) throw new Error('no build under a sub-path');
    nginx = await startNginx(sub.folder, sub.base);
  });
  afterAll(() => nginx.close());

  test.each(['/', '/zh/', '/policyx/', '/favicon.svg'])('nothing answers at %s', async (path) => {
    expect((await ask(nginx.port, path)).status).toBe(404);
  });
});
