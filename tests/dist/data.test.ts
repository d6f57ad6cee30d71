import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { readBuild } from '../support/built-site.ts';
import { departments, measures, policy, sourceParagraphs } from '../support/content.ts';
import { squeeze } from '../support/html.ts';

interface Data {
  readonly policy: { number: unknown; issuers: string[]; validUntil: string; sourceSha256: string };
  readonly measures: readonly {
    number: number;
    category: string;
    url: { zh: string; en: string };
    departments: string[];
    sentences: { id: string; zh: string; en: string }[];
    items: { id: string; basis: string; cny: number | null; quote: string }[];
  }[];
}

describe.each(TEST_BUILDS)('the open data of the $name build', (build) => {
  const site = readBuild(build);
  const urls = makeUrls(build.base);
  const data = () => JSON.parse(site.file('data/measures.json')) as Data;

  test('the measures in order, with the bodies in the text’s order', () => {
    expect(data().measures.map(({ number, departments: bodies }) => [number, bodies])).toEqual(
      measures.map(({ number, departments: bodies }) => [number, bodies]),
    );
    expect(data().measures).toHaveLength(14);
  });

  test('27 amounts: 21 ceilings, 6 fixed sums; 5 items without one', () => {
    const items = data().measures.flatMap((measure) => measure.items);
    const count = (basis: string) => items.filter((item) => item.basis === basis).length;
    expect([count('ceiling'), count('fixed'), count('unstated')]).toEqual([21, 6, 5]);
    expect(items.filter(({ cny }) => cny !== null)).toHaveLength(27);
    const odd = items.filter(({ basis, cny }) => (basis === 'unstated') !== (cny === null));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('the sentences are aligned, and every quote stands in the source', () => {
    const source = squeeze(sourceParagraphs.join(''));
    const found = data().measures.map((measure) =>
      measure.sentences.map(({ id, zh, en }) => ({ id, zh, en })),
    );
    expect(found).toEqual(
      measures.map((measure) => measure.sentences.map(({ id, zh, en }) => ({ id, zh, en }))),
    );
    const all = data().measures.flatMap((measure) => measure.items);
    expect(all.filter(({ quote }) => !source.includes(squeeze(quote))).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('each measure names its whole addresses', () => {
    const wanted = measures.map(({ number }) => ({
      zh: new URL(urls.measure('zh', number), build.site).href,
      en: new URL(urls.measure('en', number), build.site).href,
    }));
    expect(data().measures.map(({ url }) => url)).toEqual(wanted);
  });

  test('the policy: ten issuers, its end, and the source it was made from', () => {
    expect(data().policy.issuers).toEqual(policy.issuers);
    expect(data().policy.issuers).toHaveLength(departments.length);
    expect(data().policy).toMatchObject({
      validUntil: policy.validUntil,
      sourceSha256: policy.sourceSha256,
    });
  });
});
