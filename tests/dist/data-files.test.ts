import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import type { MeasuresFile, PolicyFile } from '../../src/domain/open-data/public-shape.ts';
import type { SupportItem } from '../../src/domain/support-item.ts';
import { readBuild } from '../support/built-site.ts';
import { documents, measures, policy, sourceParagraphs } from '../support/content.ts';
import { readCsv } from '../support/csv.ts';
import { squeeze } from '../support/html.ts';
import { itemFromRow, textFromJson } from './data-consumer.ts';

const items = measures.flatMap((measure) => measure.items);
/** Published files say null where an entry leaves an optional fact out. */
const withNulls = (item: SupportItem) => ({
  ...item,
  basisNote: item.basisNote ?? null,
  note: item.note ?? null,
});
const without = (object: object, ...names: readonly string[]) =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
const validator = () =>
  new Ajv2020({
    allErrors: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (value: string) => URL.canParse(value) },
  });

/** Every text of a JSON value that is an address of this site. */
const addressesIn = (value: unknown, origin: string): string[] => {
  if (typeof value === 'string') return value.startsWith(origin) ? [value] : [];
  return value !== null && typeof value === 'object'
    ? Object.values(value).flatMap((inside) => addressesIn(inside, origin))
    : [];
};

describe.each(TEST_BUILDS)('the $name build', (build) => {
  const site = readBuild(build);
  const json = (name: string): unknown => JSON.parse(site.file(`data/${name}`));
  const measuresFile = json('measures.json') as MeasuresFile;
  const policyFile = json('policy.json') as PolicyFile;
  const csv = site.file('data/support-items.csv');

  // An address that leads to a letter or a copy must not pass for the document itself.
  test('policy.json says of each related document what its address leads to', () => {
    const said = new Map(policyFile.documents.map(({ slug, linkLabel }) => [slug, linkLabel]));
    for (const { slug, linkLabel } of documents) expect(said.get(slug)).toEqual(linkLabel ?? null);
    expect([...said.values()].filter((label) => label !== null)).not.toEqual([]);
  });

  describe.each(['measures', 'policy'] as const)('%s.json', (name) => {
    const schema = json(`schema/${name}.json`) as { $id: string };
    const validate = validator().compile(schema);

    test('is what its schema says', () => {
      expect(validate(json(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
    });

    test.each([
      ['without its policy', (file: Record<string, unknown>) => ({ ...file, policy: undefined })],
      ['with a field more', (file: Record<string, unknown>) => ({ ...file, total: 1 })],
    ])('%s it would be refused', (_, change) => {
      const changed: unknown = JSON.parse(
        JSON.stringify(change(json(`${name}.json`) as Record<string, unknown>)),
      );
      expect(validate(changed)).toBe(false);
    });

    test('names the schema by the address under which it lies', () => {
      expect(schema.$id).toBe(`${build.site}${build.base}data/schema/${name}.json`);
      expect((json(`${name}.json`) as { $schema: string }).$schema).toBe(schema.$id);
    });

    test('every address of the site in it leads somewhere', () => {
      const found = addressesIn(json(`${name}.json`), build.site);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((address) => !site.serves(new URL(address).pathname))).toEqual([]);
    });
  });

  test('measures.json holds every measure as the entries have it', () => {
    const found = measuresFile.measures.map((measure) => ({
      ...without(measure, 'url', ...(measure.unsaid === null ? ['unsaid'] : [])),
      items: measure.items.map((item) => without(item, 'url', 'measure')),
    }));
    expect(found).toEqual(
      measures.map((measure) => ({
        ...measure,
        sentences: measure.sentences.map(({ id, zh, en }) => ({ id, zh, en })),
        items: measure.items.map(withNulls),
        commitments: measure.commitments.map((promise) => ({
          ...promise,
          note: promise.note ?? null,
        })),
      })),
    );
  });

  test('measures.json holds the amounts with their bases', () => {
    const all = measuresFile.measures.flatMap((measure) => measure.items);
    const count = (basis: string) => all.filter((item) => item.basis === basis).length;
    expect(measuresFile.measures).toHaveLength(14);
    expect([count('ceiling'), count('fixed'), count('unstated')]).toEqual([21, 6, 5]);
    expect(all.every(({ basis, cny }) => (basis === 'unstated') === (cny === null))).toBe(true);
    expect(measuresFile.policy.sourceSha256).toBe(policy.sourceSha256);
    expect(measuresFile.policy.publishedOn).toBeNull();
  });

  test('a consumer rebuilds the full text from the two JSON files', () => {
    expect(squeeze(textFromJson(policyFile, measuresFile).join(''))).toBe(
      squeeze(sourceParagraphs.join('')),
    );
  });

  test('a consumer rebuilds the ledger from the CSV', () => {
    expect(readCsv(csv).map(itemFromRow)).toEqual(items.map(withNulls));
  });

  test('the CSV opens in a spreadsheet: byte order mark, CRLF, basis before the figure', () => {
    const bytes = readFileSync(join(build.folder, 'data/support-items.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const names = (csv.split('\r\n')[0] ?? '').split(',');
    expect(names.indexOf('basisWord.zh')).toBeLessThan(names.indexOf('cny'));
  });

  test.each(measures)(
    'measure $number as Markdown has every sentence and the basis of every sum',
    (m) => {
      for (const lang of ['zh', 'en'] as const) {
        const text = site.file(`${lang}/measures/${m.number}.md`).replaceAll('\\', '');
        for (const sentence of m.sentences) expect(text).toContain(sentence[lang]);
        const lines = text.split('\n').filter((line) => line.startsWith('- **'));
        expect(lines).toHaveLength(m.items.length);
        for (const line of lines)
          expect(line).toMatch(/^- \*\*(最高|定额|未写明金额|Up to|Fixed sum|No amount)/);
      }
    },
  );
});
