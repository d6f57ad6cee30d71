/**
 * `npm run lock`, after every change of dependencies: adds to package-lock.json the optional packages
 * of other platforms, which npm leaves out where its registry does not offer them. Without them
 * npm 11 refuses `npm ci` (“Missing … from lock file”). Such an entry has a name, a version and the
 * platforms it is for; npm fetches it, by name and version, on those platforms only.
 * With `--check` it changes nothing and fails where something is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addMissing, type Lock } from './lock/missing-optional.ts';

const file = resolve(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const { packages, added } = addMissing(lock.packages);

if (added.length === 0) console.log('package-lock.json is complete');
else if (process.argv.includes('--check')) {
  console.error(`Missing in package-lock.json: ${added.join(', ')}. To mend it: npm run lock`);
  process.exit(1);
} else {
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
  console.log(`Added to package-lock.json:\n${added.join('\n')}`);
}
