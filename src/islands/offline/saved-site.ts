import type { FileList, OfflineSite } from './worker-scope.ts';

/** One version of the whole site, complete in the browser's cache. */
export interface Saved {
  readonly cache: Cache;
  readonly list: FileList;
  /** When the last file of it arrived, in milliseconds since 1970. */
  readonly savedAt: number;
}

/** All caches of this site and of no other under the same origin. */
export const cachePrefix = (site: OfflineSite) => `offline:${site.root}:`;

const addressOf = (site: OfflineSite, path: string) => site.root + path;

/** Written last: a cache without it is not complete and is never shown. */
const mark = (site: OfflineSite) => addressOf(site, '?saved');

/** SHA-256 of bytes, base64. */
export const hashOf = async (bytes: ArrayBuffer): Promise<string> =>
  btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));

const openComplete = async (site: OfflineSite, name: string): Promise<Saved | undefined> => {
  // Not through `open`, which would make an empty cache of what is not there.
  const marked = await caches.match(mark(site), { cacheName: name });
  if (!marked) return undefined;
  const { list, savedAt } = (await marked.json()) as { list: FileList; savedAt: number };
  return { cache: await caches.open(name), list, savedAt };
};

/** The saved site of this version, or undefined where it is not whole or the store cannot be read. */
export const openSaved = (site: OfflineSite): Promise<Saved | undefined> =>
  openComplete(site, cachePrefix(site) + site.version).catch(() => undefined);

/** The bytes of a saved file, or undefined where they are missing or no longer those that were saved. */
export const readSaved = async (
  site: OfflineSite,
  { cache, list }: Saved,
  path: string,
): Promise<Response | undefined> => {
  try {
    const found = await cache.match(addressOf(site, path));
    if (!found) return undefined;
    const bytes = await found.arrayBuffer();
    if ((await hashOf(bytes)) !== list[path]) return undefined;
    return new Response(bytes, {
      headers: { 'content-type': found.headers.get('content-type') ?? '' },
    });
  } catch {
    return undefined;
  }
};

/** Fetches one file and saves it, if its bytes are those of this version and no others. */
export const save = async (site: OfflineSite, cache: Cache, path: string, hash: string) => {
  const address = addressOf(site, path);
  // The hash decides, not the status: a login page of a network, a half-finished deploy or a changed
  // file is refused here, so that two versions never mix.
  const answer = await fetch(address, { integrity: `sha256-${hash}`, cache: 'no-cache' });
  const type = answer.headers.get('content-type') ?? '';
  await cache.put(
    address,
    new Response(await answer.arrayBuffer(), { headers: { 'content-type': type } }),
  );
};

const AT_ONCE = 4;

/**
 * Saves the whole site of this version beside what is saved already. What an interrupted attempt or
 * an older version has with the same bytes is not fetched again.
 */
export const saveAll = async (site: OfflineSite): Promise<void> => {
  const answer = await fetch(addressOf(site, site.list), {
    integrity: site.listIntegrity,
    cache: 'no-cache',
  });
  const list = (await answer.json()) as FileList;
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(site)));
  const older = (
    await Promise.all(names.map((name) => openComplete(site, name).catch(() => undefined)))
  ).filter((saved) => saved !== undefined);
  const cache = await caches.open(cachePrefix(site) + site.version);
  const here: Saved = { cache, list, savedAt: 0 };

  const keep = async ([path, hash]: [string, string]) => {
    if (await readSaved(site, here, path)) return;
    for (const saved of older) {
      const same = saved.list[path] === hash && (await readSaved(site, saved, path));
      if (same) {
        await cache.put(addressOf(site, path), same);
        return;
      }
    }
    await save(site, cache, path, hash);
  };
  const queue = Object.entries(list);
  const work = async () => {
    for (let entry = queue.shift(); entry; entry = queue.shift()) await keep(entry);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.put(mark(site), new Response(JSON.stringify({ list, savedAt: Date.now() })));
};
