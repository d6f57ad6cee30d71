import { cachePrefix } from './saved-site.ts';
import type { OfflineSite } from './worker-scope.ts';

/**
 * A few small facts that must outlive the worker, which the browser ends after seconds of quiet.
 * Where the store cannot be read or written they count as not known.
 */
const cacheName = (site: OfflineSite) => `${cachePrefix(site)}notes`;

const keyOf = (site: OfflineSite, name: string) => `${site.root}?note=${encodeURIComponent(name)}`;

const read = async (site: OfflineSite, name: string): Promise<string | undefined> => {
  try {
    const note = await caches.match(keyOf(site, name), { cacheName: cacheName(site) });
    return await note?.text();
  } catch {
    return undefined;
  }
};

const write = async (site: OfflineSite, name: string, text: string): Promise<void> => {
  try {
    await (await caches.open(cacheName(site))).put(keyOf(site, name), new Response(text));
  } catch {
    // A full store: the fact is lost, the reader is not.
  }
};

const CLIENT = 'client ';

/** Notes which bytes a page was made of, because they are not those of the saved version. */
export const noteOtherPage = async (
  site: OfflineSite,
  clientId: string,
  path: string,
  hash: string,
  living: readonly string[],
): Promise<void> => {
  await write(site, CLIENT + clientId, `${hash} ${path}`);
  const notes = await caches.open(cacheName(site));
  for (const { url } of await notes.keys()) {
    const name = new URL(url).searchParams.get('note') ?? '';
    const id = name.startsWith(CLIENT) ? name.slice(CLIENT.length) : undefined;
    if (id !== undefined && id !== clientId && !living.includes(id)) await notes.delete(url);
  }
};

/** Path and hash of a page that was not of the saved version when it came. */
export const otherPage = async (
  site: OfflineSite,
  clientId: string,
): Promise<{ readonly hash: string; readonly path: string } | undefined> => {
  const note = clientId === '' ? undefined : await read(site, CLIENT + clientId);
  if (note === undefined) return undefined;
  const space = note.indexOf(' ');
  return { hash: note.slice(0, space), path: note.slice(space + 1) };
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Failure {
  readonly version: string;
  readonly times: number;
  readonly at: number;
}

const lastFailure = async (site: OfflineSite): Promise<Failure | undefined> => {
  const note = await read(site, 'failure');
  if (note === undefined) return undefined;
  try {
    const failure = JSON.parse(note) as Failure;
    return failure.version === site.version ? failure : undefined;
  } catch {
    return undefined;
  }
};

/** Notes that this version could not be saved. */
export const noteFailure = async (site: OfflineSite): Promise<void> => {
  const times = ((await lastFailure(site))?.times ?? 0) + 1;
  await write(site, 'failure', JSON.stringify({ version: site.version, times, at: Date.now() }));
};

/**
 * Tells whether it is too early to try this version again: after a first failure the next page may
 * try, then 4, 16, 64 minutes … and at most a day lie between, so that a full disk or a network that
 * changes pages does not cost a download with every page.
 */
export const isTooEarly = async (site: OfflineSite): Promise<boolean> => {
  const failure = await lastFailure(site);
  if (!failure || failure.times < 2) return false;
  const wait = Math.min(DAY, MINUTE * 4 ** (failure.times - 1));
  const since = Date.now() - failure.at;
  return since >= 0 && since < wait;
};
