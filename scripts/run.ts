import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The script behind a command of `node_modules`, so that no shell and no PATH decides which Node runs it. */
const scriptOf = (command: string): string => {
  const packages = { playwright: '@playwright/test' } as const;
  const name = command in packages ? packages[command as keyof typeof packages] : command;
  const folder = join(root, 'node_modules', name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) throw new Error(`${name} is not installed: run npm ci`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${name} has no command ${command}`);
  return join(folder, path);
};

/** What a finished command said, and how it ended. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a command of `node_modules`, or a script of ours (a first word with a dot), with this very Node.
 *
 * @param quiet keeps the output for the caller instead of printing it
 */
export const run = (
  [command = '', ...rest]: readonly string[],
  env: Readonly<Record<string, string>> = {},
  quiet = false,
): Promise<Finished> =>
  new Promise((done, failed) => {
    const script = command.includes('.') ? resolve(root, command) : scriptOf(command);
    const child = spawn(process.execPath, [script, ...rest], {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        ASTRO_TELEMETRY_DISABLED: '1',
        ...env,
      },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk));
    child.once('error', failed);
    child.once('close', (code, signal) => {
      done({ code: code ?? (signal ? 1 : 0), output: Buffer.concat(said).toString() });
    });
  });
