import type { ChildProcess } from 'node:child_process';

const started = new Set<ChildProcess>();

/** Remembers a process that was started here, so that it ends with the journey whatever becomes of it. */
export const remember = (child: ChildProcess): void => {
  started.add(child);
  child.once('exit', () => started.delete(child));
};

const kill = (child: ChildProcess, signal: NodeJS.Signals) => {
  if (child.pid === undefined) return;
  try {
    // The whole group, where it leads one.
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
};

/** Ends every process started here: asked to, and after a second without asking. */
export const endAll = async (): Promise<void> => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const children = [...started];
    if (children.length === 0) return;
    const gone = Promise.all(
      children.map((child) => new Promise<void>((done) => child.once('exit', () => done()))),
    );
    for (const child of children) kill(child, signal);
    await Promise.race([gone, new Promise((done) => setTimeout(done, 1000))]);
  }
  started.clear();
};

/** The same from a handler that may not wait. */
export const killAll = (): void => {
  for (const child of started) kill(child, 'SIGKILL');
};
