import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { readBuild } from '../support/built-site.ts';
import { gather } from '../support/gathered.ts';
import { byTag } from '../support/html.ts';
import { deadLink, isResource, referencesOf } from '../support/links.ts';

describe.each(TEST_BUILDS)('the links of the $name build', (build) => {
  const site = readBuild(build);
  const urls = makeUrls(build.base);
  // Answers live in the calculator’s fragment.
  const answers = new Set(LANGS.map(urls.calculator));

  test('none within the site is dead, anchors included', () => {
    const dead = site.pages.flatMap((page) =>
      referencesOf(page).flatMap(({ address }) => {
        const problem = deadLink(site, page, address, (path) => answers.has(path));
        return problem === undefined ? [] : [{ path: page.path, what: `${address} ${problem}` }];
      }),
    );
    expect(gather(dead)).toEqual([]);
  });

  test('no page fetches anything from another origin', () => {
    const foreign = site.pages.flatMap((page) =>
      referencesOf(page)
        .filter(isResource)
        .map(({ address }) => address)
        .filter((address) => /^(?:[a-z][a-z+.-]*:)?\/\//i.test(address))
        .filter((address) => !address.startsWith(`${build.site}/`))
        .map((address) => `${page.path}: ${address}`),
    );
    const imported = site.pages.flatMap((page) =>
      byTag(page.root, 'style').flatMap((style) =>
        (
          style.childNodes
            .map((node) => ('value' in node ? node.value : ''))
            .join('')
            .match(/url\(\s*['"]?(?:https?:)?\/\/[^)]*\)|@import[^;]*;/g) ?? []
        ).map((rule) => `${page.path}: ${rule}`),
      ),
    );
    expect([...foreign, ...imported]).toEqual([]);
  });
});
