import { parentPort, workerData } from 'node:worker_threads';
import { pageFinisher, type FinishedPage, type FinishOptions } from './finish-pages.ts';

/** A page in UTF-8, handed over without a copy; its answer has the same `id`. */
export interface Ask {
  readonly id: number;
  readonly path: string;
  readonly bytes: ArrayBuffer;
}

/** The same page finished, or why it cannot be. */
export type Answer = { readonly id: number } & (
  (Omit<FinishedPage, 'html'> & { readonly bytes: ArrayBuffer }) | { readonly error: unknown }
);

const decoder = new TextDecoder();
const encoder = new TextEncoder();
const finish = pageFinisher(workerData as FinishOptions);

// Run by start-finishing.ts as a thread, so that pages are finished while others are rendered.
parentPort?.on('message', ({ id, path, bytes }: Ask) => {
  const post = (answer: Answer, handed: ArrayBuffer[] = []) =>
    parentPort?.postMessage(answer, handed);
  try {
    const { html, ...rest } = finish({ path, html: decoder.decode(bytes) });
    const { buffer } = encoder.encode(html);
    post({ id, ...rest, bytes: buffer }, [buffer]);
  } catch (error) {
    post({ id, error });
  }
});
