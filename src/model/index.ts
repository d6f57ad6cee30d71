import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { parseBody } from '../authoring/parse-measure.ts';
import type { Category } from '../domain/category.ts';
import type { Department } from '../domain/department.ts';
import type { Measure, Sentence } from '../domain/measure.ts';
import { onceEach } from '../domain/once-each.ts';
import type { Policy } from '../domain/policy.ts';
import type { RelatedDocument } from '../domain/related-document.ts';
import type { SupportItem } from '../domain/support-item.ts';
import type { Term } from '../domain/term.ts';

/** Everything the pages are made of, joined and sorted; read once a build. */
export interface Site {
  readonly policy: Policy;
  /** By number. */
  readonly measures: readonly Measure[];
  /** In the order of issue. */
  readonly departments: readonly Department[];
  /** In the text's order. */
  readonly categories: readonly Category[];
  readonly terms: readonly Term[];
  readonly documents: readonly RelatedDocument[];
  readonly measureOf: (number: number) => Measure;
  readonly departmentOf: (slug: string) => Department;
  readonly categoryOf: (slug: string) => Category;
  readonly termOf: (slug: string) => Term;
  readonly documentOf: (slug: string) => RelatedDocument;
  /** The measures of a part, by number. */
  readonly inCategory: (slug: string) => readonly Measure[];
  /** The measures that name a body, by number. */
  readonly ofDepartment: (slug: string) => readonly Measure[];
  readonly sentenceOf: (id: string) => Sentence;
  /** Every support item in the text's order. */
  readonly items: readonly SupportItem[];
  /** How many of them have that basis. */
  readonly countOf: (basis: SupportItem['basis']) => number;
}

const index = <T>(kind: string, list: readonly T[], key: (entry: T) => string | number) => {
  const map = new Map(list.map((entry) => [key(entry), entry]));
  return (wanted: string | number): T => {
    const found = map.get(wanted);
    if (found === undefined) throw new Error(`unknown ${kind} “${wanted}”`);
    return found;
  };
};

const readSite = async (): Promise<Site> => {
  const policy = await getEntry('policy', 'policy');
  if (!policy) throw new Error('content/policy.yaml is missing');
  const measures = (await getCollection('measures'))
    .map((entry): Measure => ({
      ...entry.data,
      sentences: parseBody(entry.filePath ?? entry.id, entry.body ?? '').sentences,
    }))
    .sort((a, b) => a.number - b.number);
  const byCategory = Map.groupBy(measures, (m) => m.category);
  const byDepartment = new Map<string, Measure[]>();
  for (const measure of measures)
    for (const slug of measure.departments) {
      const listed = byDepartment.get(slug);
      if (listed) listed.push(measure);
      else byDepartment.set(slug, [measure]);
    }
  const departments = (await getCollection('departments'))
    .map((entry): Department => entry.data)
    .sort((a, b) => a.order - b.order);
  const categories = (await getCollection('categories'))
    .map((entry): Category => entry.data)
    .sort((a, b) => a.order - b.order);
  const terms = (await getCollection('glossary')).map((entry): Term => entry.data);
  const documents = (await getCollection('documents')).map((entry): RelatedDocument => entry.data);
  const items = measures.flatMap((m) => m.items);
  const byBasis = Map.groupBy(items, (item) => item.basis);
  return {
    policy: policy.data,
    measures,
    departments,
    categories,
    terms,
    documents,
    measureOf: index('measure', measures, (m) => m.number),
    departmentOf: index('department', departments, (d) => d.slug),
    categoryOf: index('category', categories, (c) => c.slug),
    termOf: index('term', terms, (t) => t.slug),
    documentOf: index('document', documents, (d) => d.slug),
    inCategory: (slug) => byCategory.get(slug) ?? [],
    ofDepartment: (slug) => byDepartment.get(slug) ?? [],
    sentenceOf: index(
      'sentence',
      measures.flatMap((m) => m.sentences),
      (s) => s.id,
    ),
    items,
    countOf: (basis) => byBasis.get(basis)?.length ?? 0,
  };
};

let site: Promise<Site> | undefined;

/** The whole site's data. */
export const loadSite = (): Promise<Site> => (site ??= readSite());

let entries: Promise<Map<number, CollectionEntry<'measures'>>> | undefined;
const readEntries = async () =>
  new Map((await getCollection('measures')).map((entry) => [entry.data.number, entry]));

/** One measure with its entry as a component, for the pages that show its sentences: four each. */
export const loadMeasure = onceEach(async (number: number) => {
  const measure = (await loadSite()).measureOf(number);
  const entry = (await (entries ??= readEntries())).get(number);
  if (!entry) throw new Error(`unknown measure “${number}”`);
  return { measure, Content: (await render(entry)).Content };
});
