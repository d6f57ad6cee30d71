/**
 * `npm run test:browsers`: the main journeys in real browsers of several makers and ages, as a table.
 * With names (`current`, `109`, `92`, `firefox`, `webkit`) only those, and each must be there.
 */
import { existsSync } from 'node:fs';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { serveFaulty } from '../support/faulty-site.ts';
import { currentChromium, oldChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { type Journey, journeysOf } from './journeys.ts';
import { webkit } from './webkit.ts';

const ENGINES: Readonly<Record<string, Engine>> = {
  current: currentChromium,
  109: oldChromium(109),
  92: oldChromium(92),
  firefox,
  webkit,
};

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

const site = await serveFaulty([build]);
let isBroken = false;

/** One browser for each journey, and one more try: the old ones crash now and then by themselves. */
const walk = async (engine: Engine, journey: Journey, tries = 2) => {
  const tab = await engine.open();
  try {
    const said = await journey.walk(tab, site);
    if (tab.errors().length > 0) throw new Error(`uncaught: ${tab.errors().join('; ')}`);
    return { version: tab.version, cell: '✓', said };
  } catch (error) {
    if (tries > 1) {
      await tab.close().catch(() => undefined);
      return await walk(engine, journey, tries - 1);
    }
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { version: tab.version, cell: '✗', said };
  } finally {
    await tab.close().catch(() => undefined);
  }
};

const table: Record<string, Record<string, string>> = {};
for (const name of named.length > 0 ? named : Object.keys(ENGINES)) {
  const engine = ENGINES[name];
  if (!engine) continue;
  const missing = await engine.missing();
  if (missing !== undefined) {
    console.error(`${engine.name} is not here: ${missing}`);
    table[engine.name] = { version: 'not installed' };
    isBroken ||= named.length > 0;
    continue;
  }
  const row: Record<string, string> = {};
  for (const journey of journeysOf(engine.name)) {
    const { version, cell, said } = await walk(engine, journey).catch((error: unknown) => ({
      version: '?',
      cell: '✗',
      said: String(error),
    }));
    row['version'] = version;
    row[journey.name] = cell;
    isBroken ||= cell === '✗';
    console.log(`${cell} ${engine.name}, ${journey.name}: ${said}`);
  }
  table[engine.name] = row;
}
console.table(table);
await site.close();
process.exit(isBroken ? 1 : 0);
