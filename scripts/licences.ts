/**
 * `npm run licences`: the licences of what the project is built and tested with, from the installed
 * packages. Nothing of them is served to readers but what `dist/` holds. Fails where
 * an installed package names none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface Package {
  readonly version?: string;
  readonly license?: string;
}

const root = resolve(import.meta.dirname, '..');
const read = <T>(file: string) => JSON.parse(readFileSync(resolve(root, file), 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Package> }>('package-lock.json');

const byLicence = new Map<string, string[]>();
for (const [path, { version = '?', license }] of Object.entries(packages)) {
  // Another platform's binary is in the lock file and not here.
  if (path === '' || !existsSync(resolve(root, path, 'package.json'))) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const licence = license ?? read<Package>(`${path}/package.json`).license ?? 'none named';
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), `${name} ${version}`]);
}
const sorted = [...byLicence].sort(([, a], [, b]) => b.length - a.length);
for (const [licence, names] of sorted) {
  console.log(`${licence} (${names.length})`);
  if (process.argv.includes('--names')) console.log(`  ${names.sort().join('\n  ')}`);
}
if (byLicence.has('none named')) process.exit(1);
