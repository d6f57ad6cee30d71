import {
  readLoose,
  type Loose,
  type LooseTables,
  type Script,
} from '../../domain/search/loose-tables.ts';
import { fetchJson } from '../fetch-json.ts';

export { scriptsOf } from '../../domain/search/loose-tables.ts';
export { searchLoosely } from '../../domain/search/loosely.ts';

/** What is needed only when nothing stands in the text as typed. */

const files = new Map<Script, Promise<LooseTables>>();
const ready = new Map<string, Promise<Loose>>();

/** Loads the tables of some writings; what failed is asked for again the next time. */
export const loadTables = (folder: string, scripts: readonly Script[]): Promise<Loose> => {
  const key = scripts.join();
  const before = ready.get(key);
  if (before) return before;
  const load = async () => {
    const wanted = scripts.map((script) => {
      const file = files.get(script) ?? fetchJson<LooseTables>(`${folder}${script}.json`);
      files.set(script, file);
      return file;
    });
    return readLoose(await Promise.all(wanted));
  };
  const loading = load().catch((error: unknown) => {
    ready.delete(key);
    for (const script of scripts) files.delete(script);
    throw error;
  });
  ready.set(key, loading);
  return loading;
};
