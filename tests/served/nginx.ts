import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { renderNginx } from '../../src/integrations/server-config.ts';

const NGINX = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

const isThere = () => existsSync(NGINX) && existsSync(BROTLI);

/** Debian's nginx with its brotli module: installed, else installed here where the machine lets us. */
const ensureNginx = () => {
  if (isThere()) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const apt = (...words: string[]) =>
    spawnSync('/usr/bin/apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // The package must not start a server of its own on port 80.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  if (mayInstall && (install() || (apt('update') && install())) && isThere()) return;
  throw new Error(
    `The tests of the served site need nginx with its brotli module. On Debian, as root: apt-get install ${PACKAGES.join(' ')}, then run the command again.`,
  );
};

const freePort = () =>
  new Promise<number>((done, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') done(address.port);
        else failed(new Error('no free port'));
      });
    });
  });

/** An nginx of our own, with the configuration of `deploy/`, on loopback. */
export interface Nginx {
  readonly port: number;
  readonly close: () => Promise<void>;
}

/**
 * Starts nginx on a built site.
 *
 * @param folder the built site
 * @param base the sub-path it was built for
 * @param workers how many processes answer
 */
export const startNginx = async (folder: string, base: string, workers = 1): Promise<Nginx> => {
  ensureNginx();
  const port = await freePort();
  const work = mkdtempSync(join(tmpdir(), 'served-'));
  const site = renderNginx({ base, root: resolve(folder), listen: `127.0.0.1:${String(port)}` });
  writeFileSync(join(work, 'site.conf'), site);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${work}/${name};`,
  );
  const main = [
    `load_module ${BROTLI};`,
    // The checkout may lie where only its owner reads.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    `worker_processes ${String(workers)};`,
    `pid ${work}/nginx.pid;`,
    `error_log ${work}/error.log warn;`,
    'events { worker_connections 1024; }',
    'http {',
    '  access_log off;',
    '  sendfile on;',
    ...temporary,
    `  include ${work}/site.conf;`,
    '}',
  ];
  writeFileSync(join(work, 'nginx.conf'), main.join('\n'));
  const arguments_ = ['-e', join(work, 'error.log'), '-c', join(work, 'nginx.conf')];
  const child = spawn(NGINX, arguments_, { stdio: 'ignore' });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));

  const answers = async () =>
    fetch(`http://127.0.0.1:${String(port)}${base}`).then(
      () => true,
      () => false,
    );
  const deadline = performance.now() + 5000;
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill();
      const log = existsSync(join(work, 'error.log'))
        ? readFileSync(join(work, 'error.log'), 'utf8')
        : '';
      throw new Error(`nginx did not start. ${log}`);
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return {
    port,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
};
