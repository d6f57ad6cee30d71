/** After this many milliseconds what has not come is taken for lost, and the reader is told. */
const PATIENCE = 8000;

/** What was asked for; rejects where it fails, or does not come in time. */
export const inTime = <T>(wanted: Promise<T>): Promise<T> =>
  Promise.race([
    wanted,
    new Promise<never>((_, fail) => {
      setTimeout(fail, PATIENCE);
    }),
  ]);
