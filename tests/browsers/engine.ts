/** A page in some browser, as little of it as the journeys need, so that any engine can be driven. */
export interface Tab {
  readonly version: string;
  readonly goto: (address: string) => Promise<void>;
  /** Runs the body of an async function in the page and returns its JSON value. */
  readonly run: (body: string) => Promise<unknown>;
  /** Errors that no script of the page caught, where the engine tells. */
  readonly errors: () => readonly string[];
}

/** A browser that is installed here, or can be. */
export interface Engine {
  readonly name: string;
  /** Says what to do where the browser cannot be had; undefined where it is ready. */
  readonly missing: () => string | undefined;
  /** Starts a fresh browser with one page; its processes are remembered (see `processes.ts`). */
  readonly open: () => Promise<Tab>;
}

/** Waits for a child process or a port to be ready, asking every tenth of a second. */
export const until = async <T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> => {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s`);
    await new Promise((done) => setTimeout(done, 100));
  }
};
