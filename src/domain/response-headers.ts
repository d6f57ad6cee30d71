import { LANGS } from './lang.ts';
import { HEADER_POLICY } from './security-policy.ts';
import type { Urls } from './urls.ts';

/** Name and value of a response header. */
export type Header = readonly [name: string, value: string];

/** Headers for some addresses of the site; a path that ends with `*` stands for all below it. */
export interface HeaderRule {
  readonly paths: readonly string[];
  readonly headers: readonly Header[];
  /** Headers of every response that mean nothing here; left out where the host can leave one out. */
  readonly omits?: readonly string[];
}

/** Headers of every response, errors included. */
export const EVERYWHERE: readonly Header[] = [
  ['Strict-Transport-Security', 'max-age=31536000'],
  ['Content-Security-Policy', HEADER_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // A link to the official page need not tell which measure was being read.
  ['Referrer-Policy', 'no-referrer'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** What is said of a page or a worker; to a part of a page it adds 300 bytes and no rule. */
const OF_PAGES = [
  'Content-Security-Policy',
  'Referrer-Policy',
  'Permissions-Policy',
  'Cross-Origin-Opener-Policy',
] as const;

/** Ask again each time: the answer is mostly 304, and nobody reads a text that has been corrected since. */
export const REVALIDATE: Header = ['Cache-Control', 'no-cache'];

const KEEP: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/**
 * What differs from {@link EVERYWHERE} and {@link REVALIDATE}, by address.
 *
 * @param urls the paths of the site under its sub-path
 */
export const headerRules = (urls: Urls): readonly HeaderRule[] => [
  {
    // Their names hold the hash of what is in them, so an address never changes its meaning.
    paths: [
      urls.file('_astro/*'),
      ...LANGS.flatMap((lang) =>
        ['index', 'fragment', 'filter'].map((folder) => `${urls.searchIndex(lang)}${folder}/*`),
      ),
    ],
    headers: [KEEP],
    omits: OF_PAGES,
  },
  {
    // Open data: any page on the web may fetch it.
    paths: [
      urls.dataFile('*'),
      ...LANGS.flatMap((lang) => [urls.feed(lang, 'xml'), urls.feed(lang, 'json')]),
    ],
    headers: [['Access-Control-Allow-Origin', '*']],
  },
];

/** Media types of what the site serves, by the end of the file's name. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  xml: 'application/xml',
  ics: 'text/calendar',
};
