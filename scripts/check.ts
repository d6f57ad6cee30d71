/** `npm run check`: format, lint, types and unused code, two at a time, each heard out. */
import { run } from './run.ts';

const CHECKS = [
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'lint',
    command: [
      'eslint',
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      '.cache/eslint/',
    ],
  },
  {
    name: 'format',
    command: ['prettier', '--check', '.', '--log-level', 'warn'],
    mend: 'npm run format',
  },
  { name: 'unused', command: ['knip'] },
] as const;

const AT_ONCE = 2;
const queue = [...CHECKS];
const failed: string[] = [];

const work = async (): Promise<void> => {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const started = performance.now();
    const { code, output } = await run(check.command, { FORCE_COLOR: '0' }, true);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (code === 0) console.log(`✓ ${check.name} (${seconds} s)`);
    else {
      failed.push(check.name);
      const advice = 'mend' in check ? ` To mend it: ${check.mend}` : '';
      console.log(`✗ ${check.name} (${seconds} s).${advice}\n${output.trimEnd()}\n`);
    }
  }
};

// Lint and types both read the types that Astro writes for the content.
const sync = await run(['astro', 'sync'], {}, true);
if (sync.code !== 0) {
  console.log(sync.output);
  process.exit(1);
}
await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) process.exit(1);
