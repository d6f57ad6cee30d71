/** The part of the service worker's world that is used here; TypeScript's own types of it exclude the page's. */
export interface WorkerScope {
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled?: boolean;
    }): Promise<readonly { readonly id: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** An event whose end the browser waits for. */
export interface WorkerEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request of a page of the site, or for one. */
export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  /** Of the page that asks. */
  readonly clientId: string;
  /** Of the page that comes of a navigation. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

/** What the build tells the worker about the site. */
export interface OfflineSite {
  /** Path of the site, with a slash at both ends. */
  readonly root: string;
  /** Changes with any byte of what is saved. */
  readonly version: string;
  /** Name of the file under the root that lists what is saved. */
  readonly list: string;
  /** `sha256-…` of that file. */
  readonly listIntegrity: string;
  /** What stands above a saved copy, `{date}` in it, by the page's language. */
  readonly notice: Readonly<Record<'zh' | 'en', string>>;
  /** How long a page may take before its saved copy is shown, in milliseconds. */
  readonly patienceMs: number;
}

/** Path under the root → SHA-256 of the file, base64. */
export type FileList = Readonly<Record<string, string>>;
