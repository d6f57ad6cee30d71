import { createServer, type IncomingMessage, request as ask, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mount, serve } from '../../scripts/serve.ts';

/** What happens to a request instead of a good answer. */
export type Fault =
  'refused' | 'cut' | 'silent' | 'error' | 'missing' | 'wrong-type' | 'garbage' | 'empty';

/** Every fault a server or a network can serve. */
export const FAULTS: readonly Fault[] = [
  'refused',
  'cut',
  'silent',
  'error',
  'missing',
  'wrong-type',
  'garbage',
  'empty',
];

/** A built site on loopback that can be made to fail, and the paths it was asked for. */
export interface FaultySite {
  readonly origin: string;
  readonly asked: string[];
  /** Decides over each request; undefined lets it through. */
  decide: (path: string) => Fault | undefined;
  /** Waits until nothing is under way but what is never answered; throws after twenty seconds. */
  readonly quiet: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long the connection of a cut answer still stands, in milliseconds. */
export const CUT_AFTER_MS = 1500;

/** So long nothing is asked for once a page has all it wants, in milliseconds. */
const QUIET_MS = 60;
const PATIENCE_MS = 20_000;

const GARBAGE = Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 197 + 61) % 256));

const fail = (fault: Fault, path: string, response: ServerResponse, good: () => void) => {
  switch (fault) {
    case 'refused':
      response.destroy();
      return;
    case 'silent':
      // Never answered: the client must lose its patience by itself.
      return;
    case 'cut':
      good();
      return;
    case 'error':
      response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>500</h1>');
      return;
    case 'missing':
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    case 'wrong-type':
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><title>Log in</title><form>${path}</form>`);
      return;
    case 'garbage':
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(GARBAGE);
      return;
    case 'empty':
      response.writeHead(200).end();
  }
};

/** Serves built folders with faults on demand. */
export const serveFaulty = async (mounts: readonly Mount[]): Promise<FaultySite> => {
  const good = await serve(mounts);
  let underWay = 0;
  let lastChange = 0;
  const count = (change: number) => {
    underWay += change;
    lastChange = performance.now();
  };
  const site: FaultySite = {
    origin: '',
    asked: [],
    decide: () => undefined,
    quiet: async () => {
      const start = performance.now();
      lastChange = start;
      while (underWay > 0 || performance.now() - lastChange < QUIET_MS) {
        if (performance.now() - start > PATIENCE_MS)
          throw new Error(`still ${underWay} requests under way: ${site.asked.join(' ')}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await good.close();
    },
  };
  const pass = (request: IncomingMessage, response: ServerResponse, cut: boolean) => {
    // Whole answers only, so that there is something to cut. Half of a compressed text may be nothing at all; half of a plain one is the harder case.
    const { 'accept-encoding': encoding, 'if-none-match': _known, ...rest } = request.headers;
    const headers = {
      ...rest,
      ...(cut || encoding === undefined ? {} : { 'accept-encoding': encoding }),
      connection: 'close',
    };
    const onward = ask(`${good.origin}${request.url ?? '/'}`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        if (!cut) response.end(body);
        else {
          response.write(body.subarray(0, Math.floor(body.length * 0.9)));
          // Ended, not reset, and not at once: a browser throws away what it has not parsed yet.
          setTimeout(() => response.socket?.end(), CUT_AFTER_MS);
        }
      });
    });
    onward.on('error', () => response.destroy());
    onward.end();
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    site.asked.push(path);
    const fault = site.decide(path);
    if (fault !== 'silent') {
      count(1);
      response.once('close', () => {
        count(-1);
      });
    }
    if (fault === undefined) pass(request, response, false);
    else fail(fault, path, response, () => pass(request, response, true));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, { origin: `http://127.0.0.1:${String(port)}` });
};
