import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const USUAL_PLACES = [
  ...['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (): string[] =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));

const isRoot = (): boolean => process.getuid?.() === 0;

/** Installs one of Debian's packages; true where the machine lets us and has one. */
const installFromDebian = (name: string): boolean => {
  if (!isRoot() || !runs('/usr/bin/apt-get')) return false;
  console.error(`Installing Debian’s package ${name} …`);
  const apt = (...words: string[]) =>
    spawnSync('/usr/bin/apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  return install() || (apt('update') && install());
};

/** Without Chinese type a page is boxes, and its lines and sheets break elsewhere; a bare Linux has none. */
const hasChineseType = (): boolean =>
  process.platform !== 'linux' ||
  (spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';

/**
 * The browser the tests drive: `CHROMIUM_PATH`, an installed Chromium or Chrome, Playwright’s own
 * download, Debian’s package where it may be installed. Throws with what to do where none can be had.
 */
export const findBrowser = (): string => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program that can be run.`);
  }
  const installed = () => [...onPath(), ...USUAL_PLACES].find(runs);
  const downloaded = () => [chromium.executablePath()].find(runs);
  const found =
    installed() ?? downloaded() ?? (installFromDebian('chromium') ? installed() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome and found none. Install one (Debian: ' +
      'apt-get install chromium; elsewhere: npx playwright install chromium), or set ' +
      'CHROMIUM_PATH to the program, and run the command again.',
  );
};

/** What a browser under test must not do by itself: ask the network for anything of its own. */
export const BROWSER_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // Chromium’s sandbox does not start for root; the pages are our own.
  ...(isRoot() ? ['--no-sandbox'] : []),
];

/** Options for `chromium.launch()`; asks for the browser once and tells child processes. */
export const launchOptions = () => {
  const executablePath = findBrowser();
  process.env['CHROMIUM_PATH'] = executablePath;
  if (!hasChineseType() && !installFromDebian('fonts-noto-cjk'))
    console.error(
      'There is no Chinese typeface here, so tests of printing will fail. Install one (Debian: ' +
        'apt-get install fonts-noto-cjk) and run the command again.',
    );
  return { executablePath, args: [...BROWSER_FLAGS] };
};
