import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { HTML_LANG, LANGS } from '../../src/domain/lang.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { readBuild, type BuiltPage } from '../support/built-site.ts';
import { measures } from '../support/content.ts';
import { foreignRuns } from '../support/foreign-runs.ts';
import { gather } from '../support/gathered.ts';
import { ancestorsOf, attr, byTag, elementsOf, metaOf, textOf } from '../support/html.ts';
import { routesOf } from '../support/routes.ts';

describe.each(TEST_BUILDS)('the pages of the $name build', (build) => {
  const site = readBuild(build);
  const urls = makeUrls(build.base);
  const routes = routesOf(build.base);
  const present = routes.filter(({ path }) => site.serves(path));

  /** Pages that break a rule, with what was found there. */
  const offenders = (problem: (page: BuiltPage) => string | undefined): string[] =>
    site.pages.flatMap((page) => {
      const found = problem(page);
      return found === undefined ? [] : [`${page.path}: ${found}`];
    });
  const mismatch = (found: unknown, wanted: unknown) =>
    found === wanted ? undefined : `${String(found)} instead of ${String(wanted)}`;

  test('every route of the contract is there', () => {
    const paths = [urls.root, urls.file('404.html'), ...routes.map(({ path }) => path)];
    expect(paths.filter((path) => !site.serves(path))).toEqual([]);
  });

  test('each has one h1 with words in it', () => {
    expect(
      offenders(({ root }) => {
        const headings = byTag(root, 'h1').map((h1) => textOf(h1).trim());
        return headings.length === 1 && headings[0] !== ''
          ? undefined
          : `h1: ${headings.join(' | ')}`;
      }),
    ).toEqual([]);
  });

  test('each says its language', () => {
    expect(
      offenders(({ path, root }) => {
        const lang = path.startsWith(urls.home('en')) ? 'en' : 'zh';
        return mismatch(attr(root, 'lang'), HTML_LANG[lang]);
      }),
    ).toEqual([]);
  });

  test('each tells a run of the other language apart', () => {
    const found = site.pages.flatMap(({ path, root }) =>
      foreignRuns(root).map((run) => ({ path, what: run })),
    );
    expect(gather(found)).toEqual([]);
    // The rule would hold emptily where no page quoted the other language.
    const marked = (page: BuiltPage, lang: string) =>
      byTag(page.root, 'span', 'p', 'q').some((element) => attr(element, 'lang') === lang);
    expect(marked(site.page(urls.about('en')), HTML_LANG.zh)).toBe(true);
    expect(marked(site.page(urls.glossary('zh')), HTML_LANG.en)).toBe(true);
  });

  test('no two of one language share a title', () => {
    const seen = new Map<string, string>();
    expect(
      offenders(({ path, root }) => {
        if (path === urls.root) return undefined;
        const title = byTag(root, 'title').map(textOf)[0] ?? '';
        const first = seen.get(title) ?? path;
        seen.set(title, first);
        return first === path && title !== '' ? undefined : `“${title}”, as ${first}`;
      }),
    ).toEqual([]);
  });

  test('the title of a measure begins with its number and name', () => {
    const wrong = present.flatMap(({ number, lang, path }) => {
      const measure = measures.find((candidate) => candidate.number === number);
      if (!measure) return [];
      const title = byTag(site.page(path).root, 'title').map(textOf)[0] ?? '';
      const rest = title.replace(/^(?:第|Measure )?\s*/, '');
      const after = rest.startsWith(String(measure.number))
        ? rest.slice(String(measure.number).length).replace(/^[\s条.．:：、·]*/, '')
        : '';
      return after.startsWith(measure.title[lang]) ? [] : [`${path}: ${title}`];
    });
    expect(wrong).toEqual([]);
  });

  test('each has a description and what a messenger shows', () => {
    const wanted = [
      'description',
      'og:title',
      'og:description',
      'og:url',
      'og:type',
      'og:site_name',
    ];
    expect(
      offenders(({ root }) => {
        const missing = wanted.filter((name) => (metaOf(root, name) ?? '').trim() === '');
        return missing.length === 0 ? undefined : `lacks ${missing.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('a picture named for messengers is there, under a whole address', () => {
    expect(
      offenders(({ root }) => {
        const image = metaOf(root, 'og:image');
        if (image === undefined) return undefined;
        const url = URL.canParse(image) ? new URL(image) : undefined;
        return url?.origin === build.site && site.serves(url.pathname) ? undefined : image;
      }),
    ).toEqual([]);
  });

  describe('addresses for search engines', () => {
    const links = (page: BuiltPage, rel: string) =>
      byTag(page.root, 'link').filter((link) => attr(link, 'rel') === rel);
    const alternates = (page: BuiltPage): string[] =>
      links(page, 'alternate').flatMap((link) => {
        const lang = attr(link, 'hreflang');
        return lang === undefined ? [] : [`${lang} ${attr(link, 'href') ?? ''}`];
      });
    const absolute = (path: string) => new URL(path, build.site).href;

    test('each page names the one that stands for it', () => {
      const wrong = [{ path: urls.root, canonical: urls.home('zh') }, ...present].flatMap(
        ({ path, canonical }) => {
          if (!site.serves(path)) return [];
          const found = links(site.page(path), 'canonical').map((link) => attr(link, 'href'));
          return found.join() === absolute(canonical) ? [] : [`${path}: ${found.join()}`];
        },
      );
      expect(wrong).toEqual([]);
    });

    test('each page names itself in both languages, and they name it back', () => {
      const wrong = present.flatMap(({ path, canonical, lang, kind }) => {
        const mirror = urls.mirror(canonical);
        const zh = lang === 'zh' ? canonical : mirror;
        const wanted = [
          `zh-Hans ${absolute(zh)}`,
          `en ${absolute(lang === 'en' ? canonical : mirror)}`,
          `x-default ${absolute(kind === 'home' ? urls.root : zh)}`,
        ];
        const found = alternates(site.page(path));
        return found.join() === wanted.join() ? [] : [`${path}: ${found.join(', ')}`];
      });
      expect(wrong).toEqual([]);
    });

    test('each page links to its mirror, where a reader sees it', () => {
      const wrong = present.flatMap(({ path }) => {
        const hrefs = byTag(site.page(path).root, 'a').map((link) => attr(link, 'href'));
        return hrefs.includes(urls.mirror(path)) ? [] : [path];
      });
      expect(wrong).toEqual([]);
    });
  });

  describe('what a strict policy asks', () => {
    test('the policy stands directly after the charset and begins by forbidding all', () => {
      expect(
        offenders(({ root }) => {
          const [charset, policy] =
            byTag(root, 'head')[0]?.childNodes.filter((n) => 'tagName' in n) ?? [];
          if (!charset || !('tagName' in charset) || attr(charset, 'charset') !== 'utf-8') {
            return 'the charset is not the first of the head';
          }
          const says =
            policy &&
            'tagName' in policy &&
            attr(policy, 'http-equiv')?.toLowerCase() === 'content-security-policy'
              ? (attr(policy, 'content') ?? '')
              : '';
          return says.startsWith("default-src 'none'") ? undefined : `policy “${says}”`;
        }),
      ).toEqual([]);
    });

    test('no inline style, no inline handler', () => {
      expect(
        offenders(({ root }) => {
          const found = elementsOf(root).flatMap((element) =>
            element.attrs
              .filter(({ name }) => name === 'style' || name.startsWith('on'))
              .map(({ name }) => `<${element.tagName} ${name}>`),
          );
          return found.length === 0 ? undefined : found.slice(0, 3).join(', ');
        }),
      ).toEqual([]);
    });
  });

  test('no id stands twice on a page', () => {
    expect(
      offenders(({ root }) => {
        const ids = elementsOf(root).flatMap((element) => attr(element, 'id') ?? []);
        const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
        return twice.length === 0 ? undefined : twice.join(', ');
      }),
    ).toEqual([]);
  });

  test('no amount of ours stands without its basis', () => {
    const carries = (name: string) => (element: { attrs: { name: string }[] }) =>
      element.attrs.some((attribute) => attribute.name === name);
    const found = site.pages.flatMap(({ path, root }) =>
      elementsOf(root)
        .filter(carries('data-money'))
        .map((element) => ({ path, element, around: [element, ...ancestorsOf(element)] })),
    );
    const bare = found.filter(
      ({ around }) => !around.some(carries('data-basis')) && !around.some(carries('data-voice')),
    );
    expect(bare.map(({ path, element }) => `${path}: ${textOf(element)}`)).toEqual([]);
    // The rule would hold emptily where nothing is marked.
    const marked = new Set(found.map(({ path }) => path));
    const unmarked = LANGS.map(urls.ledger).filter((path) => !marked.has(path));
    expect(unmarked).toEqual([]);
  });
});
