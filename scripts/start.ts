/** `npm start`: builds the production site and serves it on loopback, on `PORT` or a free port. */
import { createServer, type AddressInfo } from 'node:net';
import { run } from './run.ts';
import { asBase, serve } from './serve.ts';

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        done(port);
      });
    });
  });

const port = Number(process.env['PORT'] ?? 0) || (await freePort());
const base = asBase(process.env['BASE_PATH']);
const folder = process.env['OUT_DIR'] ?? 'dist';
// Canonical addresses, feeds and codes then point at the site that is being looked at.
const site = process.env['SITE_URL'] ?? `http://127.0.0.1:${String(port)}`;

const { code } = await run(['astro', 'build'], { SITE_URL: site, OUT_DIR: folder });
if (code !== 0) process.exit(code);
const { origin } = await serve([{ folder, base }], port);
console.log(`\nThe site is at ${origin}${base}\nPress Ctrl+C to end.`);
