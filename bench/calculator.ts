/**
 * `npm run bench:calculator`: how many answers a second the calculator takes, in the built page with all
 * that it shows laid out anew, beside the empty loop of the same events. One Chromium, loopback.
 */
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { asBase, serve } from '../scripts/serve.ts';
import { LANGS } from '../src/domain/lang.ts';
import { makeUrls } from '../src/domain/urls.ts';
import { launchOptions } from '../tests/support/browser.ts';

const SECONDS = 3;

const folder = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(folder)) {
  console.error(`${folder} is missing: run npm run build first.`);
  process.exit(1);
}
const base = asBase(process.env['BASE_PATH']);
const server = await serve([{ folder, base }]);
const options = launchOptions();
const browser = await chromium.launch({
  ...options,
  // A browser ignores an address that changes too often; here each answer is to change it.
  args: [...options.args, '--disable-ipc-flooding-protection'],
});
try {
  const rows = [];
  for (const lang of LANGS) {
    const page = await browser.newPage();
    await page.goto(server.origin + makeUrls(base).calculator(lang));
    await page.locator('fieldset.case-all:not([disabled])').waitFor();
    const measured = await page.evaluate((milliseconds) => {
      const form = document.querySelector('case-calculator form');
      const choices = [...(form?.querySelectorAll<HTMLInputElement>('[name=who]') ?? [])];
      const run = (act: (choice: HTMLInputElement) => void) => {
        const times: number[] = [];
        const end = performance.now() + milliseconds;
        for (let at = 0; performance.now() < end; at += 1) {
          const choice = choices[at % choices.length];
          if (!choice) throw new Error('no question “who”');
          const started = performance.now();
          choice.checked = true;
          act(choice);
          // Reading a height makes the browser lay out what the answer changed.
          document.body.getBoundingClientRect();
          times.push(performance.now() - started);
        }
        times.sort((a, b) => a - b);
        return {
          perSecond: (1000 * times.length) / times.reduce((sum, time) => sum + time, 0),
          p95: times[Math.floor(times.length * 0.95)] ?? Number.NaN,
        };
      };
      const tell = (choice: HTMLInputElement) =>
        choice.dispatchEvent(new Event('input', { bubbles: true }));
      run(tell);
      return { updates: run(tell), loop: run(() => undefined) };
    }, SECONDS * 1000);
    rows.push({
      page: makeUrls(base).calculator(lang),
      'updates/s': Math.round(measured.updates.perSecond),
      'p95 ms': measured.updates.p95.toFixed(1),
      'empty loop/s': Math.round(measured.loop.perSecond),
      ratio: (measured.updates.perSecond / measured.loop.perSecond).toFixed(4),
    });
    await page.close();
  }
  console.table(rows);
} finally {
  await browser.close();
  await server.close();
}
