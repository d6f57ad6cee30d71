import { describe, expect, test } from 'vitest';
import { pageFinisher } from '../../src/integrations/finish-pages.ts';

const page = (body: string) =>
  '<!doctype html><html><head><meta charset="utf-8"><script>0</script>' +
  '<script type="module" src="/_astro/frame.x.js"></script>' +
  `<style>.here{color:red}.nowhere{color:blue}</style></head><body>${body}</body></html>`;

const MEASURE =
  '<article data-measure="3" data-category="talent" data-departments="a b"><h1>题</h1>' +
  '<p id="3.s1" data-sentence>句</p></article>';

const finisherOf = (base: string) => pageFinisher({ base, scripts: new Map(), ofWorker: [] });
const finish = finisherOf('/');

test('a page keeps the rules it uses, starts its script late and carries its policy', () => {
  const { html, saved, indexed } = finish({ path: '/zh/', html: page('<p class="here">字</p>') });
  expect(saved).toBeGreaterThan(0);
  expect(html).toContain('.here');
  expect(html).not.toContain('.nowhere');
  expect(html).not.toContain('type="module"');
  expect(html).toContain('content-security-policy');
  expect(indexed).toBeUndefined();
});

test('a page that cannot be finished says why', () => {
  expect(() => finish({ path: '/zh/', html: page('<p style="color:red">字</p>') })).toThrow(
    'an inline style',
  );
});

describe('what the search takes', () => {
  test('is the own page of a measure', () => {
    const html = page(MEASURE);
    expect(finish({ path: '/en/measures/3/', html }).indexed).toMatchObject({
      lang: 'en',
      measure: { number: 3, title: '题', sentences: ['句'], departments: ['a', 'b'] },
    });
    expect(finish({ path: '/en/measures/3/both/', html }).indexed).toBeUndefined();
  });

  test('is found below any path', () => {
    const finishBelow = finisherOf('/zh/measures/3/');
    expect(finishBelow({ path: '/zh/measures/3/', html: page('') }).indexed).toBeUndefined();
    expect(
      finishBelow({ path: '/zh/measures/3/zh/measures/3/', html: page(MEASURE) }).indexed?.lang,
    ).toBe('zh');
  });

  test('must stand on that page', () => {
    expect(() => finish({ path: '/zh/measures/3/', html: page('') })).toThrow('no measure');
  });
});
