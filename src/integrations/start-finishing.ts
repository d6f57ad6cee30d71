import { Worker } from 'node:worker_threads';
import type { Answer, Ask } from './finish-pages-thread.ts';
import type { FinishOptions } from './finish-pages.ts';

type Finished = Exclude<Answer, { readonly error: unknown }>;

/** Starts a thread that finishes pages, as many at once as it is given. */
export const startFinishing = (options: FinishOptions) => {
  const worker = new Worker(new URL('./finish-pages-thread.ts', import.meta.url), {
    workerData: options,
  });
  const waiting = new Map<number, PromiseWithResolvers<Finished>>();
  let id = 0;
  worker
    .on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('error' in answer) asked?.reject(answer.error);
      else asked?.resolve(answer);
    })
    .on('error', (error) => {
      for (const { reject } of waiting.values()) reject(error);
    });
  return {
    finish: (path: string, bytes: ArrayBuffer): Promise<Finished> => {
      const answer = Promise.withResolvers<Finished>();
      id += 1;
      waiting.set(id, answer);
      worker.postMessage({ id, path, bytes } satisfies Ask, [bytes]);
      return answer.promise;
    },
    stop: () => worker.terminate(),
  };
};
