import { parentPort, workerData } from 'node:worker_threads';
import { finishPages, type FinishOptions } from './finish-pages.ts';

// Run by finish-site.ts as a thread: it is given the options and answers with what was done to them.
parentPort?.postMessage(await finishPages(workerData as FinishOptions));
