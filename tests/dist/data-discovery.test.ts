import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { CONTENT_DIR } from '../../src/authoring/content-dir.ts';
import type { Change } from '../../src/domain/change.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { readBuild } from '../support/built-site.ts';
import { policy } from '../support/content.ts';
import { attr, byTag, metaOf } from '../support/html.ts';
import { childElements, childText, readXml, type XmlElement } from '../support/xml.ts';

const changes = parse(readFileSync(join(CONTENT_DIR, 'changes.yaml'), 'utf8')) as readonly Change[];
const named = (element: XmlElement, name: string) =>
  childElements(element).filter((child) => child.name === name);

describe.each(TEST_BUILDS)('the $name build', (build) => {
  const site = readBuild(build);
  const here = `${build.site}${build.base}`;
  const serves = (address: string) =>
    address.startsWith(here) && site.serves(new URL(address).pathname);
  const xml = (name: string) => readXml(site.file(name));

  const files = named(xml('sitemap-index.xml'), 'sitemap');
  const urls = files.flatMap((file) =>
    named(xml((childText(file, 'loc') ?? '').slice(here.length)), 'url'),
  );
  const canonicalOf = (page: (typeof site.pages)[number]) =>
    byTag(page.root, 'link')
      .filter((link) => attr(link, 'rel') === 'canonical')
      .map((link) => attr(link, 'href'))[0];

  test('the sitemap lists every canonical page that was built, once, and no other', () => {
    const listed = site.pages
      .filter((page) => !(metaOf(page.root, 'robots') ?? '').includes('noindex'))
      .filter((page) => canonicalOf(page) === build.site + page.path)
      .map((page) => build.site + page.path);
    expect(urls.map((url) => childText(url, 'loc')).sort()).toEqual(listed.sort());
  });

  test('the sitemap gives each page the alternates that the page itself gives', () => {
    for (const url of urls) {
      const page = site.page(new URL(childText(url, 'loc') ?? '').pathname);
      const own = byTag(page.root, 'link')
        .filter((link) => attr(link, 'hreflang') !== undefined)
        .map((link) => [attr(link, 'hreflang'), attr(link, 'href')]);
      expect(
        named(url, 'xhtml:link').map(({ attributes }) => [
          attributes['hreflang'],
          attributes['href'],
        ]),
      ).toEqual(own);
    }
  });

  test('dates in the sitemap come from the content', () => {
    const dates = [...files, ...urls].map((entry) => childText(entry, 'lastmod'));
    expect(new Set(dates)).toEqual(new Set([policy.dataDate]));
  });

  describe.each(LANGS)('%s', (lang) => {
    test('the Atom feed is complete and dates only the changes of the site', () => {
      const feed = xml(`${lang}/feed.xml`);
      const entries = named(feed, 'entry');
      const dates = changes.map(({ date }) => `${date}T00:00:00+08:00`);
      expect(childText(feed, 'id')).toBe(`${here}${lang}/feed.xml`);
      expect(named(feed, 'author').map((author) => childText(author, 'name'))).toHaveLength(1);
      expect(named(feed, 'link').every((link) => serves(link.attributes['href'] ?? ''))).toBe(true);
      expect(entries.map((entry) => childText(entry, 'updated'))).toEqual(dates);
      expect(childText(feed, 'updated')).toBe(dates[0]);
      for (const field of ['id', 'title', 'content'])
        expect(entries.every((entry) => childText(entry, field))).toBe(true);
    });

    test('the JSON feed says the same', () => {
      const feed = JSON.parse(site.file(`${lang}/feed.json`)) as Record<string, string> & {
        items: readonly Record<string, string>[];
      };
      expect(feed['version']).toBe('https://jsonfeed.org/version/1.1');
      expect(feed['feed_url']).toBe(`${here}${lang}/feed.json`);
      expect(serves(feed['home_page_url'] ?? '')).toBe(true);
      expect(feed.items.map((item) => item['date_published'])).toEqual(
        changes.map(({ date }) => `${date}T00:00:00+08:00`),
      );
      for (const field of ['id', 'url', 'title', 'content_text'])
        expect(feed.items.every((item) => field in item)).toBe(true);
    });

    test('each entry of the feed has its place on the page of changes', () => {
      const ids = byTag(site.page(`${build.base}${lang}/changes/`).root, 'article').map((article) =>
        attr(article, 'id'),
      );
      expect(ids).toEqual(changes.map(({ version }) => `v${version}`));
    });

    test('the search description leads to the search page and keeps the limits of its fields', () => {
      const description = xml(`opensearch.${lang}.xml`);
      const [search, self] = named(description, 'Url').map((url) => url.attributes['template']);
      expect(childText(description, 'ShortName')?.length).toBeLessThanOrEqual(16);
      expect(childText(description, 'LongName')?.length).toBeLessThanOrEqual(48);
      expect(search).toBe(`${here}${lang}/search/?q={searchTerms}`);
      expect(serves(self ?? '')).toBe(true);
    });

    test('the calendar holds the last day of the stated period as a whole day', () => {
      const file = site.file(`data/validity.${lang}.ics`);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(file).toContain(`DTSTART;VALUE=DATE:${policy.validUntil.replaceAll('-', '')}\r\n`);
      expect(file).toContain(`DTSTAMP:${policy.dataDate.replaceAll('-', '')}T000000Z\r\n`);
    });
  });

  test('robots.txt names the sitemap', () => {
    expect(site.file('robots.txt')).toContain(`Sitemap: ${here}sitemap-index.xml`);
  });

  test('security.txt has its required fields, and its contact is a place that exists', () => {
    const lines = site.file('.well-known/security.txt').trim().split('\n');
    const values = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}: `))
        .map((line) => line.slice(name.length + 2));
    expect(values('Expires')).toEqual([`${policy.securityTxtExpires}T23:59:59+08:00`]);
    const ours = values('Contact').filter((address) => address.startsWith(here));
    expect(ours.length).toBeGreaterThan(0);
    for (const address of ours) {
      const { pathname, hash } = new URL(address);
      const html = site.page(pathname).html;
      expect(html).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test('the manifest stays within the site, and its icons and pages exist', () => {
    const manifest = JSON.parse(site.file('manifest.webmanifest')) as {
      scope: string;
      start_url: string;
      icons: readonly { src: string }[];
      shortcuts: readonly { url: string }[];
    };
    expect(manifest.scope).toBe(build.base);
    const paths = [manifest.start_url, ...manifest.icons.map((i) => i.src)];
    for (const path of [...paths, ...manifest.shortcuts.map((s) => s.url)])
      expect(site.serves(path), path).toBe(true);
  });

  test('llms.txt begins with a title and leads only to what is there', () => {
    const text = site.file('llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/\]\((?<address>[^)]+)\)/g)].map((m) => m.groups?.['address']);
    const ours = links.filter((address) => address?.startsWith(build.site) === true);
    expect(ours.length).toBeGreaterThan(2 * 14);
    expect(ours.filter((address) => !serves(address ?? ''))).toEqual([]);
  });
});
