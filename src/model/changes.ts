import { getCollection } from 'astro:content';
import type { Change } from '../domain/change.ts';

/** The changes of the site, newest first. */
export const loadChanges = async (): Promise<readonly Change[]> =>
  (await getCollection('changes'))
    .map((entry) => entry.data)
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date) || b.version.localeCompare(a.version, 'en', { numeric: true }),
    );
