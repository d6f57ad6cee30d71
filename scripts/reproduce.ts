/**
 * `npm run test:reproducible`: builds the site once more, in another time zone and without what an
 * earlier build has left, and compares it with `dist/` byte for byte.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../src/integrations/list-files.ts';
import { run } from './run.ts';
import { TEST_BUILDS } from './test-builds.ts';

const [build] = TEST_BUILDS;
if (!build) throw new Error('there is no build to compare with');

const hashes = async (folder: string) =>
  new Map(
    await Promise.all(
      (await listFiles(folder)).map(
        async (file) =>
          [
            file,
            createHash('sha256')
              .update(await readFile(join(folder, file)))
              .digest('hex'),
          ] as const,
      ),
    ),
  );

const again = await mkdtemp('dist-again-');
const { code, output } = await run(
  ['astro', 'build', '--force'],
  { OUT_DIR: again, BASE_PATH: build.base, SITE_URL: build.site, TZ: 'America/St_Johns' },
  true,
);
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
const [first, second] = [await hashes(build.folder), await hashes(again)];
const names = [...new Set([...first.keys(), ...second.keys()])].sort();
const differing = names.filter((name) => first.get(name) !== second.get(name));
for (const name of differing) {
  const why = !first.has(name)
    ? 'only in the second'
    : !second.has(name)
      ? 'only in the first'
      : 'other bytes';
  console.log(`✗ ${name}: ${why}`);
}
console.log(
  differing.length === 0
    ? `✓ ${names.length} files, byte for byte the same`
    : `${differing.length} of ${names.length} files differ; the second build is in ${again}`,
);
if (differing.length === 0) await rm(again, { recursive: true });
process.exit(differing.length === 0 ? 0 : 1);
