import { request as httpRequest } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { isFrame } from '../../src/integrations/late-script.ts';
import { scriptsToRun } from './scripts-to-run.ts';

/** What one cold visit to a page costs on the wire, in bytes, response heads included. */
export interface PageWeight {
  /** Everything until the page is idle, and the favicon; images and {@link later} apart. */
  readonly bytes: number;
  readonly requests: number;
  readonly html: number;
  /** Script files as they travel, those of {@link later} too, and inline scripts as brotli would send them. */
  readonly script: number;
  /** Counted apart: the frame's script, which every page shares, and the manifest. */
  readonly later: number;
  /** What blocks the first paint besides the page itself. */
  readonly blocking: readonly string[];
  /** Scripts that were asked for before the first paint. */
  readonly beforePaint: readonly string[];
  /** Images, counted apart: address and bytes. */
  readonly images: readonly { readonly address: string; readonly bytes: number }[];
  /** Elements of the page. */
  readonly elements: number;
}

interface Fetched {
  readonly address: string;
  readonly type: string;
  bytes: number;
  finished: boolean;
}

const brotli = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Head and body of a response, as bytes on the wire. */
const wireBytes = (address: string): Promise<number> =>
  new Promise((done, failed) => {
    httpRequest(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
      const head =
        `HTTP/1.1 ${response.statusCode ?? 0} ${response.statusMessage ?? ''}\r\n` +
        response.rawHeaders
          .map((part, index) => (index % 2 ? `${part}\r\n` : `${part}: `))
          .join('');
      let body = 0;
      response.on('data', (chunk: Buffer) => (body += chunk.length));
      response.once('end', () => {
        done(head.length + 2 + body);
      });
    })
      .once('error', failed)
      .end();
  });

/** Visits a page once with an empty cache and adds up what travelled until it rested. */
export const weigh = async (browser: Browser, address: string): Promise<PageWeight> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const fetched = new Map<string, Fetched>();
    cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!request.url.startsWith('http')) return;
      const entry = { address: request.url, type: type ?? 'Other' };
      fetched.set(requestId, { ...entry, bytes: 0, finished: false });
    });
    const end = (requestId: string, bytes: number) => {
      const entry = fetched.get(requestId);
      if (entry) Object.assign(entry, { bytes, finished: true });
    };
    cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      end(requestId, encodedDataLength);
    });
    cdp.on('Network.loadingFailed', ({ requestId }) => {
      end(requestId, 0);
    });
    await cdp.send('Network.enable');
    await page.goto(address, { waitUntil: 'load' });
    // What islands load comes on intent, and nothing is used here.
    await scriptsToRun(page);
    for (let waits = 0; [...fetched.values()].some(({ finished }) => !finished); waits += 1) {
      if (waits > 100) throw new Error(`${address}: a request does not end`);
      await page.waitForTimeout(50);
    }
    const seen = await page.evaluate(() => ({
      icon: document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href ?? '',
      inline: [...document.querySelectorAll<HTMLScriptElement>('script:not([src])')]
        .filter(({ type }) => /^(module|text\/javascript|)$/.test(type))
        .map((script) => script.textContent)
        .join('\n'),
      blocking: performance
        .getEntriesByType('resource')
        .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
        .map(({ name }) => name),
      beforePaint: performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => {
          const [paint] = performance.getEntriesByName('first-contentful-paint');
          return name.endsWith('.js') && startTime < (paint?.startTime ?? Infinity);
        })
        .map(({ name }) => name),
      elements: document.querySelectorAll('*').length,
    }));
    // Whether a headless browser asks for the icon is chance; a reader’s does. One in the page is paid with it.
    const icon = /^https?:/.test(seen.icon) ? await wireBytes(seen.icon) : 0;
    const whole = [...fetched.values()].filter(
      (entry) => entry.address !== seen.icon && /^https?:/.test(entry.address),
    );
    const all = whole.filter(({ address: from, type }) => !isFrame(from) && type !== 'Manifest');
    const after = whole.filter((entry) => !all.includes(entry));
    const images = all.filter(({ type }) => type === 'Image');
    const rest = all.filter(({ type }) => type !== 'Image');
    const sum = (entries: readonly Fetched[]) =>
      entries.reduce((total, { bytes }) => total + bytes, 0);
    const ofType = (wanted: string, among = rest) =>
      sum(among.filter(({ type }) => type === wanted));
    return {
      bytes: sum(rest) + icon,
      requests: rest.length + (icon > 0 ? 1 : 0),
      html: ofType('Document'),
      script:
        ofType('Script', [...rest, ...after]) +
        (seen.inline.trim() === '' ? 0 : brotli(seen.inline)),
      later: sum(after),
      blocking: seen.blocking,
      beforePaint: seen.beforePaint,
      images: images.map(({ address: from, bytes }) => ({ address: from, bytes })),
      elements: seen.elements,
    };
  } finally {
    await context.close();
  }
};
