/** The service worker: fresh pages where there is a network, the saved site where there is none. */
import { isTooEarly, noteFailure, noteOtherPage, otherPage } from './notebook.ts';
import { isNamedByHash, pagePath, withNotice } from './saved-page.ts';
import {
  cachePrefix,
  hashOf,
  openSaved,
  readSaved,
  save,
  saveAll,
  type Saved,
} from './saved-site.ts';
import type { FetchEvent, OfflineSite, WorkerScope } from './worker-scope.ts';

declare const OFFLINE_SITE: OfflineSite;
declare const self: unknown;
const site = OFFLINE_SITE;
const scope = self as WorkerScope;
const TAKE_OVER = 'take over';

/** One reading of the list for the worker's short life. */
let opened: Promise<Saved | undefined> | undefined;
const saved = () => (opened ??= openSaved(site));

/** What is found missing or spoilt is fetched again, if the server still has this version. */
const mend = (event: FetchEvent, { cache, list }: Saved, path: string) => {
  const hash = list[path];
  if (hash !== undefined) event.waitUntil(save(site, cache, path, hash).catch(() => undefined));
};

const install = async () => {
  if (await isTooEarly(site)) throw new Error('this version could not be saved; later again');
  try {
    await saveAll(site);
  } catch (error) {
    // A cut connection leaves what has arrived for the next attempt; a full store is given back.
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      await caches.delete(cachePrefix(site) + site.version);
    }
    await noteFailure(site);
    throw error;
  }
};

const activate = async () => {
  const keep = [site.version, 'notes'].map((end) => cachePrefix(site) + end);
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(site)) && !keep.includes(name)) await caches.delete(name);
  }
};

/** A newer version that is whole takes over between two pages, never under one that is being read. */
const letNewerTakeOver = async () => {
  const { waiting } = scope.registration;
  if (waiting && (await scope.clients.matchAll({ type: 'window' })).length <= 1) {
    waiting.postMessage(TAKE_OVER);
  }
};

/** While a page's bytes are being compared, what it asks for waits for the outcome. */
const comparing = new Map<string, Promise<void>>();

/** Remembers a page that is not of the saved version: it must get none of that version's parts. */
const compare = async (clientId: string, path: string, page: Response) => {
  const here = await saved();
  if (!here || clientId === '') return;
  const hash = await hashOf(await page.arrayBuffer());
  if (hash === here.list[path]) return;
  const living = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await noteOtherPage(
    site,
    clientId,
    path,
    hash,
    living.map(({ id }) => id),
  );
};

const showSaved = async (event: FetchEvent, path: string): Promise<Response | undefined> => {
  const here = await saved();
  if (!here) return undefined;
  const { list, savedAt } = here;
  if (list[path] === undefined && list[`${path}/`] !== undefined) {
    return Response.redirect(`${site.root}${path}/`, 302);
  }
  const isKnown = list[path] !== undefined;
  const shown = isKnown ? path : path.endsWith('/') ? '404.html' : undefined;
  if (shown === undefined) return undefined;
  const page = await readSaved(site, here, shown);
  if (!page) {
    mend(event, here, shown);
    return undefined;
  }
  const type = page.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return page;
  return new Response(withNotice(site, await page.text(), savedAt), {
    status: isKnown ? 200 : 404,
    headers: { 'content-type': type },
  });
};

const later = (ms: number) =>
  new Promise<undefined>((done) => {
    setTimeout(() => {
      done(undefined);
    }, ms);
  });

/** From the network; from the saved site when there is none, it fails, or it takes too long. */
const answerPage = async (event: FetchEvent, path: string): Promise<Response> => {
  event.waitUntil(letNewerTakeOver().catch(() => undefined));
  // Not preloaded: when a preload fails, Firefox 153 shows the failure and not what is answered here.
  const asked = fetch(event.request);
  const first = await Promise.race([asked, later(site.patienceMs)]).catch(() => undefined);
  if (first && first.status < 500) {
    const { resultingClientId: id } = event;
    const compared = compare(id, path, first.clone()).catch(() => undefined);
    comparing.set(id, compared);
    event.waitUntil(compared.finally(() => comparing.delete(id)));
    return first;
  }
  // Where nothing is saved the reader gets what the network says, however late.
  return (await showSaved(event, path)) ?? first ?? asked;
};

/** A part of a page: of the same version as the page, or from the network. */
const answerPart = async (event: FetchEvent, path: string): Promise<Response> => {
  const here = await saved();
  if (here?.list[path] === undefined) return fetch(event.request);
  if (!isNamedByHash(path)) {
    await comparing.get(event.clientId);
    const page = await otherPage(site, event.clientId);
    if (page && here.list[page.path] !== page.hash) return fetch(event.request);
  }
  const part = await readSaved(site, here, path);
  if (part) return part;
  mend(event, here, path);
  return fetch(event.request);
};

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
scope.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void scope.skipWaiting();
});
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || request.headers.has('range')) return;
  if (origin !== scope.location.origin) return;
  const path = pagePath(site, pathname);
  if (path === undefined) return;
  event.respondWith(
    request.mode === 'navigate' ? answerPage(event, path) : answerPart(event, path),
  );
});
