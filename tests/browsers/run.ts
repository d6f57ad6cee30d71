/**
 * `npm run test:browsers`: the main journeys in real browsers of several makers and ages, as a table.
 * With names (`current`, `109`, `92`, `firefox`, `webkit`) only those, and each must be there.
 * `BROWSERS_JSON_OUTPUT_NAME` names a file for the sum of `npm test`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { serveFaulty } from '../support/faulty-site.ts';
import { currentChromium, oldChromium } from './chromium.ts';
import type { Engine, Tab } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Journey, journeysOf } from './journeys.ts';
import { endAll, killAll } from './processes.ts';
import { webkit } from './webkit.ts';

const ENGINES: Readonly<Record<string, Engine>> = {
  current: currentChromium,
  109: oldChromium(109),
  92: oldChromium(92),
  firefox,
  webkit,
};

/** No journey takes this long, and no start, in milliseconds. */
const JOURNEY_MS = 60_000;
const START_MS = 25_000;
/** So often a browser that crashes or hangs by itself is started; the oldest do now and then. */
const STARTS = 6;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in ENGINES));
const build = TEST_BUILDS[0];
if (unknown.length > 0 || !build || !existsSync(build.folder)) {
  console.error(
    unknown.length > 0
      ? `No browser ${unknown.join(', ')}. There are: ${Object.keys(ENGINES).join(', ')}`
      : 'There is no build to test: npm run build:both',
  );
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    killAll();
    process.exit(130);
  });

const site = await serveFaulty([build]);

/** The browser itself gave up, which says nothing of the site. */
class BrowserGone extends Error {}

const inTime = <T>(what: string, limit: number, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => {
      setTimeout(fail, limit, new BrowserGone(`${what}: not within ${limit / 1000} s`));
    }),
  ]);

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

const walk = async (engine: Engine, journey: Journey) => {
  try {
    const tab: Tab = await inTime('start', START_MS, engine.open()).catch((error: unknown) => {
      throw new BrowserGone(messageOf(error));
    });
    try {
      const said = await inTime(journey.name, JOURNEY_MS, journey.walk(tab, site));
      if (tab.errors().length > 0) throw new Error(`uncaught: ${tab.errors().join('; ')}`);
      return { version: tab.version, isPassed: true, said };
    } catch (error) {
      if (error instanceof BrowserGone || /closed|crash|reset/i.test(messageOf(error)))
        throw new BrowserGone(messageOf(error));
      return { version: tab.version, isPassed: false, said: messageOf(error) };
    }
  } finally {
    site.decide = () => undefined;
    await endAll();
  }
};

/** A journey fails at once where the site fails; a browser that is gone is started again. */
const walkToTheEnd = async (engine: Engine, journey: Journey) => {
  for (let left = STARTS - 1; ; left -= 1) {
    try {
      return await walk(engine, journey);
    } catch (error) {
      const said = messageOf(error);
      if (left === 0) return { version: '?', isPassed: false, said };
      console.log(`↻ ${engine.name}, ${journey.name}: ${said}`);
    }
  }
};

const table: Record<string, Record<string, string>> = {};
let passed = 0;
let failed = 0;
for (const name of named.length > 0 ? named : Object.keys(ENGINES)) {
  const engine = ENGINES[name];
  if (!engine) continue;
  const missing = engine.missing();
  if (missing !== undefined) {
    console.error(`${engine.name} is not here: ${missing}`);
    table[engine.name] = { version: 'not installed' };
    if (named.length > 0) failed += journeysOf(engine.name).length;
    continue;
  }
  const row: Record<string, string> = {};
  for (const journey of journeysOf(engine.name)) {
    const { version, isPassed, said } = await walkToTheEnd(engine, journey);
    row['version'] = version;
    row[journey.name] = isPassed ? '✓' : '✗';
    if (isPassed) passed += 1;
    else failed += 1;
    console.log(`${isPassed ? '✓' : '✗'} ${engine.name}, ${journey.name}: ${said}`);
  }
  table[engine.name] = row;
}
console.table(table);
console.log(`${passed} passed, ${failed} failed`);
const report = process.env['BROWSERS_JSON_OUTPUT_NAME'];
if (report !== undefined) writeFileSync(report, JSON.stringify({ passed, failed }));
// At once: a connection that is still open somewhere must not keep this from ending.
process.exit(failed > 0 ? 1 : 0);
