import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Makes sure that programs of Debian are installed, here where the machine lets us.
 *
 * @returns what to do where they cannot be had
 */
export const findDebian = (
  programs: readonly string[],
  packages: readonly string[],
): Promise<string | undefined> => {
  const areThere = () => programs.every((program) => existsSync(program));
  if (!areThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('/usr/bin/apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return Promise.resolve(
    areThere() ? undefined : `on Debian, as root: apt-get install ${packages.join(' ')}`,
  );
};
