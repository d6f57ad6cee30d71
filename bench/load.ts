/**
 * `npm run bench:load`: what one nginx with the configuration of `deploy/` answers on this machine,
 * client and server on the same cores. Bounded: 5 seconds an address, loopback only.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { makeUrls } from '../src/domain/urls.ts';
import { startNginx } from '../tests/served/nginx.ts';

const SECONDS = 5;
const CONNECTIONS = 64;

if (!existsSync('/usr/bin/wrk')) {
  console.error('The load run needs wrk. On Debian, as root: apt-get install wrk');
  process.exit(1);
}
const folder = process.env['OUT_DIR'] ?? 'dist';
const urls = makeUrls(process.env['BASE_PATH'] ?? '/');
const nginx = await startNginx(folder, urls.root, availableParallelism());

const figure = (report: string, expression: RegExp) => expression.exec(report)?.[1] ?? '?';

const load = (path: string, encoding: string) => {
  const { stdout } = spawnSync(
    '/usr/bin/wrk',
    [
      '--latency',
      '--threads=1',
      `--connections=${CONNECTIONS}`,
      `--duration=${SECONDS}s`,
      '--header',
      `Accept-Encoding: ${encoding}`,
      `http://127.0.0.1:${nginx.port}${path}`,
    ],
    { encoding: 'utf8' },
  );
  return {
    address: path,
    encoding,
    'requests/s': figure(stdout, /Requests\/sec:\s+([\d.]+)/),
    p50: figure(stdout, /50%\s+(\S+)/),
    p99: figure(stdout, /99%\s+(\S+)/),
    'MB/s': figure(stdout, /Transfer\/sec:\s+(\S+)/),
    errors: /Non-2xx.*|Socket errors.*/.exec(stdout)?.[0] ?? 'none',
  };
};

try {
  console.log(
    `nginx on ${availableParallelism()} cores, ${CONNECTIONS} connections, ${SECONDS} s each`,
  );
  console.table(
    [
      [urls.home('zh'), 'br'],
      [urls.measure('zh', 10), 'br'],
      [urls.text('zh'), 'br'],
      [urls.text('zh'), 'identity'],
      [urls.file('nothing/'), 'br'],
    ].map(([path = '', encoding = '']) => load(path, encoding)),
  );
} finally {
  await nginx.close();
}
