/**
 * `npm run build`: the production site in `OUT_DIR`. With `--both`, the two builds that the tests hold
 * against the contract: one at the root of an origin, one under a sub-path.
 */
import { BUILD_FLAGS } from './build-flags.ts';
import { run } from './run.ts';
import { TEST_BUILDS } from './test-builds.ts';

const builds = process.argv.includes('--both')
  ? TEST_BUILDS.map(({ folder, base, site }) => ({
      OUT_DIR: folder,
      BASE_PATH: base,
      SITE_URL: site,
    }))
  : [{}];

const NODE_OPTIONS = [process.env['NODE_OPTIONS'] ?? '', ...BUILD_FLAGS].join(' ').trim();

for (const env of builds) {
  const { code } = await run(['astro', 'build'], { ...env, NODE_OPTIONS });
  if (code !== 0) process.exit(code);
}
