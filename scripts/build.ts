/**
 * `npm run build`: the production site in `OUT_DIR`. With `--both`, the two builds that the tests hold
 * against the contract: one at the root of an origin, one under a sub-path.
 */
import { run } from './run.ts';
import { TEST_BUILDS } from './test-builds.ts';

const builds = process.argv.includes('--both')
  ? TEST_BUILDS.map(({ folder, base, site }) => ({
      OUT_DIR: folder,
      BASE_PATH: base,
      SITE_URL: site,
    }))
  : [{}];

for (const env of builds) {
  const { code } = await run(['astro', 'build'], env);
  if (code !== 0) process.exit(code);
}
