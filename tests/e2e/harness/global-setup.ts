import { existsSync } from 'node:fs';
import { serve } from '../../../scripts/serve.ts';
import { TEST_BUILDS } from '../../../scripts/test-builds.ts';

/** Serves both builds from one process on a free port for the whole run; tests read `TEST_ORIGIN`. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const missing = TEST_BUILDS.filter(({ folder }) => !existsSync(folder));
  if (missing.length > 0) {
    const names = missing.map(({ folder }) => folder).join(', ');
    throw new Error(`${names} is missing: run npm run build:both first, or npm run test:e2e.`);
  }
  const server = await serve(TEST_BUILDS);
  process.env['TEST_ORIGIN'] = server.origin;
  return server.close;
}
