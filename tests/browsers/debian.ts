import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** An archive that does not answer must not hold up the run. */
const LIMIT_MS = 300_000;

const apt = (...words: readonly string[]): boolean =>
  spawnSync('/usr/bin/apt-get', words, {
    stdio: 'ignore',
    timeout: LIMIT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Makes sure that something of Debian is installed, here where the machine lets us.
 *
 * @returns what to do where it cannot be had
 */
export const ensureDebian = (
  isThere: () => boolean,
  packages: readonly string[],
): string | undefined => {
  if (isThere()) return undefined;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error(`Installing Debian’s ${packages.join(', ')} …`);
    const install = () => apt('install', '-y', '--no-install-recommends', ...packages);
    if (!install() && apt('update')) install();
    if (isThere()) return undefined;
  }
  return `on Debian, as root: apt-get install ${packages.join(' ')}`;
};

/** The same for programs. */
export const findDebian = (programs: readonly string[], packages: readonly string[]) =>
  ensureDebian(() => programs.every((program) => existsSync(program)), packages);
