import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { readBuild, type BuiltPage } from '../support/built-site.ts';
import { measures, policy } from '../support/content.ts';
import { attr, byTag } from '../support/html.ts';

type Node = Readonly<Record<string, unknown>>;

/** Names that only sites of the government may use, and a date that nobody knows. */
const RESERVED = /^(SiteIDCode|ArticleTitle|ColumnName|PubDate|ContentSource)$|^DC(TERMS)?\.date/i;
/** Facts about the law that a static unofficial site cannot know. */
const UNKNOWABLE = ['legislationLegalForce', 'datePublished', 'legislationDate', 'dateCreated'];

const items = new Map(measures.flatMap((m) => m.items).map((item) => [item.id, item]));

const graphsOf = (page: BuiltPage): Node[] =>
  byTag(page.root, 'script')
    .filter((script) => attr(script, 'type') === 'application/ld+json')
    .map((script) => {
      const text = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
      return JSON.parse(text) as Node;
    });

const below = (value: unknown): Node[] =>
  value !== null && typeof value === 'object'
    ? [...(Array.isArray(value) ? [] : [value as Node]), ...Object.values(value).flatMap(below)]
    : [];

describe.each(TEST_BUILDS)('the $name build', (build) => {
  const site = readBuild(build);
  const nodesOf = (path: string) => graphsOf(site.page(build.base + path)).flatMap(below);
  const typed = (nodes: readonly Node[], type: string) => nodes.filter((n) => n['@type'] === type);

  test('every data block parses, names its vocabulary and tells nothing that is not known', () => {
    const graphs = site.pages.flatMap((page) => graphsOf(page));
    expect(graphs.length).toBeGreaterThan(0);
    for (const graph of graphs) {
      expect(graph['@context']).toBe('https://schema.org');
      for (const node of below(graph))
        expect(UNKNOWABLE.filter((name) => name in node)).toEqual([]);
    }
  });

  test('no page carries a name reserved to government sites', () => {
    const found = site.pages.flatMap((page) =>
      byTag(page.root, 'meta').flatMap((meta) => attr(meta, 'name') ?? []),
    );
    expect(found.filter((name) => RESERVED.test(name))).toEqual([]);
  });

  test.each(measures)(
    'measure $number: a ceiling is a maxValue, a fixed sum a value',
    (measure) => {
      for (const lang of ['zh', 'en']) {
        const nodes = nodesOf(`${lang}/measures/${measure.number}/`);
        const sums = nodes.filter((node) => 'amount' in node);
        const stated = measure.items.filter((item) => item.cny !== null);
        expect(sums.map((node) => String(node['@id']).split('#')[1])).toEqual(
          stated.map((i) => i.id),
        );
        for (const node of sums) {
          const item = items.get(String(node['@id']).split('#')[1] ?? '');
          const { value, maxValue, minValue } = node['amount'] as Node;
          expect([value, maxValue, minValue]).toEqual(
            item?.basis === 'fixed'
              ? [item.cny, undefined, undefined]
              : [undefined, item?.cny, undefined],
          );
          expect(node['name']).toMatch(/最高|定额|Up to|Fixed sum/);
        }
      }
    },
  );

  test.each(['zh', 'en'])('/%s/ tells the policy with its parts, issuers and period', (lang) => {
    const law = typed(nodesOf(`${lang}/`), 'Legislation')[0];
    expect(law).toMatchObject({
      legislationIdentifier: policy.number.zh,
      inLanguage: lang === 'zh' ? 'zh-Hans' : 'en',
      temporalCoverage: `../${policy.validUntil}`,
      encoding: { legislationLegalValue: 'https://schema.org/UnofficialLegalValue' },
    });
    expect(law?.['legislationPassedBy']).toHaveLength(10);
    expect(law?.['hasPart']).toHaveLength(measures.length);
    expect(law !== undefined && 'translationOfWork' in law).toBe(lang === 'en');
  });

  test('below the home pages every page says the way to it', () => {
    const way = typed(nodesOf('zh/measures/3/'), 'BreadcrumbList')[0];
    const steps = way?.['itemListElement'] as readonly { position: number; item: string }[];
    expect(steps.map((step) => step.position)).toEqual([1, 2, 3]);
    for (const { item } of steps) expect(site.serves(new URL(item).pathname)).toBe(true);
  });

  test.each(['data', 'ledger'])('/%s/ tells the data set and files that exist', (page) => {
    const set = typed(nodesOf(`en/${page}/`), 'Dataset')[0];
    expect(set).toMatchObject({ version: policy.dataVersion, dateModified: policy.dataDate });
    const files = set?.['distribution'] as readonly { contentUrl: string }[];
    expect(files.length).toBeGreaterThan(2);
    for (const { contentUrl } of files)
      expect(site.serves(new URL(contentUrl).pathname), contentUrl).toBe(true);
  });

  test('a reference manager finds title, number, address, issuers and language', () => {
    const page = site.page(`${build.base}en/measures/3/`);
    const all = (name: string) =>
      byTag(page.root, 'meta')
        .filter((meta) => attr(meta, 'name') === name)
        .map((meta) => attr(meta, 'content'));
    expect(all('DC.title')).toHaveLength(1);
    expect(all('DC.identifier')).toEqual([policy.number.en, build.site + page.path]);
    expect(all('DC.creator')).toHaveLength(10);
    expect(all('DC.language')).toEqual(['en']);
    expect(all('keywords')).toHaveLength(1);
  });
});
