import { parentPort, workerData } from 'node:worker_threads';
import { makeSiteTables, type TableSources } from './site-tables.ts';

// Run by index-measures.ts as a thread: it is given the sources and answers with the tables.
parentPort?.postMessage(makeSiteTables(workerData as TableSources));
