/** What is deployed as the worker to switch it off for good: it takes its saved site and itself away. */
import { cachePrefix } from './saved-site.ts';
import type { OfflineSite, WorkerScope } from './worker-scope.ts';

declare const OFFLINE_SITE: OfflineSite;
declare const self: unknown;
const scope = self as WorkerScope;

const retire = async () => {
  for (const name of await caches.keys()) {
    if (name.startsWith(cachePrefix(OFFLINE_SITE))) await caches.delete(name);
  }
  await scope.registration.unregister();
};

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(retire());
});
