import { getCollection } from 'astro:content';
import type { Change } from '../domain/change.ts';

/** As many changes as the page and the feeds tell; older ones stay in the content. */
const MOST_CHANGES = 50;

/** The changes of the site, newest first. */
export const loadChanges = async (): Promise<readonly Change[]> =>
  (await getCollection('changes'))
    .map((entry) => entry.data)
    .sort(
      (a, b) =>
        b.date.localeCompare(a.date) || b.version.localeCompare(a.version, 'en', { numeric: true }),
    )
    .slice(0, MOST_CHANGES);
