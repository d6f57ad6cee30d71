import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Lists every file under a folder, as sorted paths with forward slashes: the same order on every machine. */
export const listFiles = async (root: string): Promise<string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
};
