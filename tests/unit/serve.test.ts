import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asBase, serve, type RunningServer } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const LONG = '未来产业'.repeat(200);
let server: RunningServer;

beforeAll(async () => {
  const files = {
    'site/index.html': 'home',
    'site/404.html': 'lost',
    'site/zh/index.html': LONG,
    'site/data/a.json': '{}',
    'site/b.wasm': 'x',
    'sub/index.html': 'sub home',
    'site-secret/x.txt': 'secret',
    'secret.txt': 'secret',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  server = await serve([
    { folder: join(folder, 'site'), base: '/' },
    { folder: join(folder, 'sub'), base: '/policy/' },
  ]);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks without tidying the path, as `fetch` would. */
const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (done, failed) => {
      const { hostname, port } = new URL(server.origin);
      request({ hostname, port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const { statusCode = 0, headers: answered } = response;
          done({ status: statusCode, headers: answered, body: Buffer.concat(chunks) });
        });
      })
        .once('error', failed)
        .end();
    },
  );

test.each([
  ['/', 200, 'home'],
  ['/policy/', 200, 'sub home'],
  ['/policy', 301, ''],
  ['/zh', 301, ''],
  ['/nowhere/', 404, 'lost'],
  ['/index.html/', 404, 'lost'],
  ['/data/', 404, 'lost'],
  ['/../secret.txt', 404, 'lost'],
  ['/..%2fsecret.txt', 404, 'lost'],
  ['/../site-secret/x.txt', 404, 'lost'],
  ['/%2e%2e/secret.txt', 404, 'lost'],
  ['/%00', 400, ''],
  ['/%E0%A4%A', 400, ''],
  ['/policy/nowhere', 404, ''],
])('%s answers %i', async (path, status, body) => {
  const answer = await ask(path);
  expect([answer.status, answer.body.toString()]).toEqual([status, body]);
});

test('a redirect keeps the query', async () => {
  expect((await ask('/zh?q=1')).headers['location']).toBe('/zh/?q=1');
});

test('a text travels as brotli to those who take it, and only to them', async () => {
  const small = await ask('/zh/', 'GET', { 'accept-encoding': 'gzip, br' });
  expect(small.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(small.body).toString()).toBe(LONG);
  const plain = await ask('/zh/');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(LONG);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/data/a.json', 'application/json; charset=utf-8'],
  ['/b.wasm', 'application/wasm'],
])('%s is %s', async (path, type) => {
  expect((await ask(path)).headers['content-type']).toBe(type);
});

test('what has not changed is not sent again', async () => {
  const { headers } = await ask('/zh/');
  const again = await ask('/zh/', 'GET', { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('HEAD sends no body, other methods are refused', async () => {
  const head = await ask('/zh/', 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
  expect((await ask('/', 'POST')).status).toBe(405);
});

test('the headers of a real host are there', async () => {
  const { headers } = await ask('/policy/');
  expect(headers).toHaveProperty('content-security-policy');
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['policy', '/policy/'],
  ['/a/b/', '/a/b/'],
])('a sub-path %s is %s', (typed, base) => {
  expect(asBase(typed)).toBe(base);
});
