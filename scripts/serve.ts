/**
 * Serves built folders as a static host would: brotli, types, 404 page, slash redirects. One server
 * for `npm start` and for every test. `node scripts/serve.ts [folder[=base] …]` starts it by hand.
 */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { MEDIA_TYPES, type Header } from '../src/domain/response-headers.ts';
import { responseHeaders } from './response-headers.ts';

/** A built folder and the sub-path it lives under, with a slash at both ends. */
export interface Mount {
  readonly folder: string;
  readonly base: string;
}

/** A server that listens, its address without a slash at the end, and how to end it. */
export interface RunningServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

interface Body {
  readonly plain: Buffer;
  readonly brotli: Buffer | undefined;
  readonly etag: string;
}

const COMPRESSIBLE = /^(text\/|image\/svg)|json|javascript|xml|wasm/;
const compress = promisify(brotliCompress);
const bodies = new Map<string, Promise<Body>>();

const typeOf = (file: string): string => {
  const end = extname(file).slice(1).toLowerCase();
  const type = MEDIA_TYPES[end] ?? (end === 'wasm' ? 'application/wasm' : undefined);
  if (type === undefined) return 'application/octet-stream';
  return /^text\/|json|xml$/.test(type) ? `${type}; charset=utf-8` : type;
};

const load = async (file: string): Promise<Body> => {
  const plain = await readFile(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  const shrink = () => (COMPRESSIBLE.test(typeOf(file)) ? compress(plain, { params }) : undefined);
  // The build leaves the compressed form beside a text; without it the work is done here.
  const brotli = await readFile(`${file}.br`).catch(shrink);
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 16);
  return {
    plain,
    brotli: brotli && brotli.length < plain.length ? brotli : undefined,
    etag: `"${hash}"`,
  };
};

/** Compressed once for each state of a file; a rebuilt file is another state. */
const bodyOf = async (file: string, mtimeMs: number): Promise<Body> => {
  const key = `${file}\0${String(mtimeMs)}`;
  const known = bodies.get(key) ?? load(file);
  bodies.set(key, known);
  return known;
};

const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  headers: readonly Header[],
) => {
  const { mtimeMs } = await stat(file);
  const { plain, brotli, etag } = await bodyOf(file, mtimeMs);
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  const body = takesBrotli && brotli ? brotli : plain;
  response.setHeader('content-type', typeOf(file));
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('etag', etag);
  if (brotli) response.setHeader('vary', 'accept-encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  if (body === brotli) response.setHeader('content-encoding', 'br');
  response.setHeader('content-length', body.length);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : body);
};

const kindOf = async (path: string): Promise<'file' | 'folder' | 'nothing'> => {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'nothing';
  } catch {
    return 'nothing';
  }
};

const decode = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const answer = async (
  mounts: readonly Mount[],
  request: IncomingMessage,
  response: ServerResponse,
) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decode(rawPath);
  const redirect = (to: string) => {
    response.writeHead(301, { location: query === undefined ? to : `${to}?${query}` }).end();
  };
  const mount = mounts.find(({ base }) => path?.startsWith(base) || `${path ?? ''}/` === base);
  if (path === undefined || path.includes('\0') || !mount) {
    response.writeHead(path === undefined || path.includes('\0') ? 400 : 404).end();
    return;
  }
  if (!path.startsWith(mount.base)) {
    redirect(mount.base);
    return;
  }
  const folder = resolve(mount.folder);
  const headers = responseHeaders(mount.base)(path);
  const wanted = normalize(join(folder, path.slice(mount.base.length)));
  const notFound = async () => {
    const page = join(folder, '404.html');
    if ((await kindOf(page)) === 'file') await send(request, response, 404, page, headers);
    else response.writeHead(404).end();
  };
  if (wanted !== folder && !wanted.startsWith(folder + sep)) {
    await notFound();
    return;
  }
  const kind = await kindOf(wanted);
  const file = kind === 'folder' ? join(wanted, 'index.html') : wanted;
  if (kind === 'nothing' || (kind === 'folder' && (await kindOf(file)) !== 'file')) {
    await notFound();
  } else if (kind === 'folder' && !path.endsWith('/')) redirect(`${rawPath}/`);
  else if (kind === 'file' && path.endsWith('/')) await notFound();
  else await send(request, response, 200, file, headers);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      done((server.address() as AddressInfo).port);
    });
  });

/** Starts the server on loopback; port 0 takes a free one. The longest base that matches answers. */
export const serve = async (mounts: readonly Mount[], port = 0): Promise<RunningServer> => {
  const byLength = [...mounts].sort((a, b) => b.base.length - a.base.length);
  const server = createServer((request, response) => {
    answer(byLength, request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${String(taken)}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
};

/** `/` or `/sub/` from what a person types as a sub-path. */
export const asBase = (path: string | undefined): string =>
  `/${(path ?? '').replace(/^\/+|\/+$/g, '')}/`.replace(/^\/+$/, '/');

if (import.meta.main) {
  const mounts = process.argv.slice(2).map((argument): Mount => {
    const [folder = 'dist', base] = argument.split('=', 2);
    return { folder, base: asBase(base) };
  });
  if (mounts.length === 0) {
    mounts.push({
      folder: process.env['OUT_DIR'] ?? 'dist',
      base: asBase(process.env['BASE_PATH']),
    });
  }
  const { origin } = await serve(mounts, Number(process.env['PORT'] ?? 0));
  for (const { base } of mounts) console.log(`${origin}${base}`);
}
