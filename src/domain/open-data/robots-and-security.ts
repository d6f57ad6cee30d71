import { LANGS } from '../lang.ts';
import type { Policy } from '../policy.ts';
import type { Addresses } from './addresses.ts';

/** Builds `/robots.txt`: everything is open; it counts only where the site lives at the root of its host. */
export const buildRobots = ({ absolute, urls }: Addresses): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.file('sitemap-index.xml'))}\n`;

/** Builds `/.well-known/security.txt` (RFC 9116). */
export const buildSecurityTxt = (policy: Policy, { absolute, urls }: Addresses): string =>
  [
    ...(policy.reportUrl === null ? [] : [`Contact: ${policy.reportUrl}`]),
    ...LANGS.map((lang) => `Contact: ${absolute(urls.about(lang))}#report`),
    // The day is counted in UTC+8, to its end.
    `Expires: ${policy.securityTxtExpires}T23:59:59+08:00`,
    'Preferred-Languages: zh, en',
    `Canonical: ${absolute(urls.file('.well-known/security.txt'))}`,
    '',
  ].join('\n');
