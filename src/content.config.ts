import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { CONTENT_DIR } from './authoring/content-dir.ts';
import { parseYaml } from './authoring/parse-yaml.ts';
import { categorySchema } from './schemas/category.ts';
import { changeSchema } from './schemas/change.ts';
import { departmentSchema } from './schemas/department.ts';
import { measureSchema } from './schemas/measure.ts';
import { policySchema } from './schemas/policy.ts';
import { relatedDocumentSchema } from './schemas/related-document.ts';
import { searchWordsSchema } from './schemas/search-words.ts';
import { termSchema } from './schemas/term.ts';

/** `departments.yaml` and its like are lists whose entries have ids. */
const parseList = (text: string) => parseYaml(text) as Record<string, unknown>[];

/** `search-synonyms.yaml` too holds one object: the entry `words`. */
const parseSearchWords = (text: string) => ({
  words: parseYaml(text) as Record<string, unknown>,
});

/** `policy.yaml` holds one object, not a list: it becomes the one entry `policy`. */
const parseSingle = (text: string) => ({ policy: parseYaml(text) as Record<string, unknown> });

/** `changes.yaml` is a list without ids: the version is the id. */
const parseChanges = (text: string) =>
  Object.fromEntries(
    (parseYaml(text) as { version: string }[]).map((change) => [change.version, change]),
  );

export const collections = {
  measures: defineCollection({
    loader: glob({ base: `${CONTENT_DIR}/measures`, pattern: '*.mdx' }),
    schema: measureSchema,
  }),
  policy: defineCollection({
    loader: file(`${CONTENT_DIR}/policy.yaml`, { parser: parseSingle }),
    schema: policySchema,
  }),
  departments: defineCollection({
    loader: file(`${CONTENT_DIR}/departments.yaml`, { parser: parseList }),
    schema: departmentSchema,
  }),
  categories: defineCollection({
    loader: file(`${CONTENT_DIR}/categories.yaml`, { parser: parseList }),
    schema: categorySchema,
  }),
  glossary: defineCollection({
    loader: file(`${CONTENT_DIR}/glossary.yaml`, { parser: parseList }),
    schema: termSchema,
  }),
  documents: defineCollection({
    loader: file(`${CONTENT_DIR}/documents.yaml`, { parser: parseList }),
    schema: relatedDocumentSchema,
  }),
  changes: defineCollection({
    loader: file(`${CONTENT_DIR}/changes.yaml`, { parser: parseChanges }),
    schema: changeSchema,
  }),
  searchWords: defineCollection({
    loader: file(`${CONTENT_DIR}/search-synonyms.yaml`, { parser: parseSearchWords }),
    schema: searchWordsSchema,
  }),
};
