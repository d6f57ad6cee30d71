import { z } from 'astro/zod';
import { parseYaml } from '../parse-yaml.ts';
import { categorySchema } from '../../schemas/category.ts';
import { changeSchema } from '../../schemas/change.ts';
import { departmentSchema } from '../../schemas/department.ts';
import { measureSchema } from '../../schemas/measure.ts';
import { policySchema } from '../../schemas/policy.ts';
import { relatedDocumentSchema } from '../../schemas/related-document.ts';
import { searchWordsSchema } from '../../schemas/search-words.ts';
import { termSchema } from '../../schemas/term.ts';
import type { ContentSource, SourceFile } from '../content-source.ts';
import { parseEntry } from '../parse-measure.ts';
import { sayIssue, sayYamlError } from '../plain-messages.ts';
import { collectProblems, type Problem, type Report } from '../problem.ts';
import type { Content, ReadMeasure } from './content.ts';

const dotted = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** Holds a value against its schema; every issue is reported under its dotted path. */
const check = <T>(schema: z.ZodType<T>, value: unknown, report: Report): T | null => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    // A mistyped key belongs to its parent in zod; an editor looks for the key itself.
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    for (const key of keys)
      report(dotted([...issue.path, key]), 'unknown key; check its spelling or remove it');
    if (keys.length === 0) report(dotted(issue.path) || 'head', sayIssue(issue));
  }
  return null;
};

interface Reading<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

// A file that was read is not read again: thousands of mutations of one file share the others.
// The key is the file itself, which is never changed, so the answer is the same as without it.
const readings = new WeakMap<SourceFile, Reading<unknown>>();

const readOnce = <T>(source: SourceFile, read: (report: Report) => T | null): Reading<T> => {
  const known = readings.get(source) as Reading<T> | undefined;
  if (known) return known;
  const { problems, of } = collectProblems();
  const reading = { value: read(of(source.file)), problems };
  readings.set(source, reading);
  return reading;
};

const readYaml = <T>(source: SourceFile, schema: z.ZodType<T>): Reading<T> =>
  readOnce(source, (report) => {
    if (source.text === null) {
      report('file', 'missing; the site cannot be built without it');
      return null;
    }
    try {
      return check(schema, parseYaml(source.text), report);
    } catch (error) {
      const { message, line } = sayYamlError(error);
      report('file', message, line);
      return null;
    }
  });

const readMeasure = (source: SourceFile): Reading<ReadMeasure> =>
  readOnce(source, (report) => {
    const { file, text } = source;
    const entry = parseEntry(file, text ?? '');
    for (const { field, message, line } of entry.problems) report(field, message, line);
    // A head that cannot be read has been reported; its fields are unknown, not missing.
    const facts = entry.head === null ? null : check(measureSchema, entry.head, report);
    return facts && { file, facts, sentences: entry.sentences };
  });

/** Reads every raw string into its typed shape; `content` is null as soon as one shape is wrong. */
export const readContent = (
  source: ContentSource,
): { content: Content | null; problems: readonly Problem[] } => {
  const policy = readYaml(source.policy, policySchema);
  const departments = readYaml(source.departments, z.array(departmentSchema));
  const categories = readYaml(source.categories, z.array(categorySchema));
  const terms = readYaml(source.glossary, z.array(termSchema));
  const documents = readYaml(source.documents, z.array(relatedDocumentSchema));
  const changes = readYaml(source.changes, z.array(changeSchema).min(1));
  const searchWords = readYaml(source.searchWords, searchWordsSchema);
  const measures = source.measures.map(readMeasure);
  const lists = [policy, departments, categories, terms, documents, changes, searchWords];
  const problems = [...lists, ...measures].flatMap((reading) => reading.problems);
  if (problems.length > 0 || !policy.value || !searchWords.value)
    return { content: null, problems };
  const list = <T>({ file }: SourceFile, { value }: Reading<readonly T[]>) => ({
    file,
    entries: value ?? [],
  });
  const content: Content = {
    policy: { file: source.policy.file, facts: policy.value },
    departments: list(source.departments, departments),
    categories: list(source.categories, categories),
    terms: list(source.glossary, terms),
    documents: list(source.documents, documents),
    changes: list(source.changes, changes),
    searchWords: { file: source.searchWords.file, facts: searchWords.value },
    measures: measures.flatMap(({ value }) => value ?? []),
    notice: source.notice,
  };
  return { content, problems };
};
