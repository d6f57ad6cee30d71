import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';

type Known = ReadonlySet<string>;

/** Reports what is unknown or stands twice in a list of slugs, ids or numbers. */
const checkList = (
  field: string,
  values: readonly (string | number)[],
  known: Known,
  where: string,
  report: Report,
  hint: (value: string) => string = () => '',
): void => {
  values.forEach((value, i) => {
    if (!known.has(String(value)))
      report(
        `${field}.${i}`,
        `“${value}” is unknown; it must stand in ${where}${hint(String(value))}`,
      );
    if (values.indexOf(value) !== i) report(`${field}.${i}`, `“${value}” stands twice; remove one`);
  });
};

/** Offers the slug of a body that is given by its name. */
const slugMeant =
  (bodies: Content['departments']['entries']) =>
  (value: string): string => {
    const meant = bodies.find(({ short, full }) =>
      [short.zh, short.en, full.zh, full.en].includes(value),
    );
    return meant ? `, by its slug: ${meant.slug}` : '';
  };

const checkUnique = (values: readonly (string | number)[], field: string, report: Report): void => {
  values.forEach((value, i) => {
    if (values.indexOf(value) !== i)
      report(`${i}.${field}`, `“${value}” is already used in this file; choose another`);
  });
};

/** An order must be 1, 2, 3 … in the order of the file. */
const checkOrder = (entries: readonly { readonly order: number }[], report: Report): void => {
  entries.forEach(({ order }, i) => {
    if (order !== i + 1) report(`${i}.order`, `is ${order}; in this place it must be ${i + 1}`);
  });
};

const checkMeasure = (
  { file, facts, sentences }: ReadMeasure,
  content: Content,
  sets: Readonly<Record<'departments' | 'documents' | 'measures' | 'items', Known>>,
  sameOf: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void => {
  const own = new Set(sentences.map((s) => s.id));
  if (!content.categories.entries.some((c) => c.slug === facts.category))
    report('category', `“${facts.category}” is unknown; it must stand in categories.yaml`);
  checkList(
    'departments',
    facts.departments,
    sets.departments,
    'departments.yaml',
    report,
    slugMeant(content.departments.entries),
  );
  checkList('documents', facts.documents, sets.documents, 'documents.yaml', report);
  checkList('related', facts.related, sets.measures, 'the measures', report);
  if (facts.related.includes(facts.number))
    report('related', 'names the measure itself; remove its number');
  facts.items.forEach((item, i) => {
    if (!own.has(item.sentence))
      report(`items.${i}.sentence`, `“${item.sentence}” is not a sentence of ${file}`);
    const field = `items.${i}.mayConcernSame`;
    checkList(field, item.mayConcernSame, sets.items, 'the items', report);
    for (const other of item.mayConcernSame)
      if (other === item.id || sameOf.get(other)?.includes(item.id) === false)
        report(field, `${item.id} names ${other}, so ${other} must name ${item.id}`);
  });
  facts.commitments.forEach((commitment, i) => {
    checkList(`commitments.${i}.sentences`, commitment.sentences, own, file, report);
  });
};

/** Every slug, id and number that is named exists, and none is given twice. */
export const checkReferences = (content: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  const { policy, departments, categories, terms, documents, changes, measures } = content;
  const slugs = (list: readonly { readonly slug: string }[]) => list.map((entry) => entry.slug);
  const items = measures.flatMap((measure) => measure.facts.items);
  const sets = {
    departments: new Set(slugs(departments.entries)),
    documents: new Set(slugs(documents.entries)),
    measures: new Set(measures.map((m) => String(m.facts.number))),
    items: new Set(items.map((item) => item.id)),
  };
  const sameOf = new Map(items.map((item) => [item.id, item.mayConcernSame]));
  for (const list of [departments, categories, terms, documents])
    checkUnique(slugs(list.entries), 'slug', of(list.file));
  checkUnique(
    departments.entries.map((d) => d.short.zh),
    'short.zh',
    of(departments.file),
  );
  checkUnique(
    terms.entries.map((t) => t.zh),
    'zh',
    of(terms.file),
  );
  checkOrder(departments.entries, of(departments.file));
  checkOrder(categories.entries, of(categories.file));
  const report = of(policy.file);
  checkList('issuers', policy.facts.issuers, sets.departments, 'departments.yaml', report);
  if (slugs(departments.entries).join() !== policy.facts.issuers.join())
    report('issuers', 'must be the slugs of departments.yaml, all of them, in that order');
  checkUnique(
    changes.entries.map((change) => change.version),
    'version',
    of(changes.file),
  );
  const newest = changes.entries[0];
  if (newest && newest.version !== policy.facts.dataVersion)
    report('dataVersion', `must be ${newest.version}, the first in ${changes.file}`);
  if (newest && newest.date !== policy.facts.dataDate)
    report('dataDate', `must be ${newest.date}, the first in ${changes.file}`);
  changes.entries.forEach(({ date }, i) => {
    if (date > (changes.entries[i - 1]?.date ?? date))
      of(changes.file)(
        `${i}.date`,
        'is later than that of the entry above; the newest stands first',
      );
  });
  for (const measure of measures) checkMeasure(measure, content, sets, sameOf, of(measure.file));
  return problems;
};
