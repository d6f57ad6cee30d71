import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT_DIR } from '../../src/authoring/content-dir.ts';
import { parseEntry } from '../../src/authoring/parse-measure.ts';
import type { Category } from '../../src/domain/category.ts';
import type { Department } from '../../src/domain/department.ts';
import type { Measure, MeasureFacts } from '../../src/domain/measure.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { RelatedDocument } from '../../src/domain/related-document.ts';
import type { Term } from '../../src/domain/term.ts';

const read = (name: string): string => readFileSync(join(CONTENT_DIR, name), 'utf8');

/** The entries as they stand in `content/`, past the model, so that a test can hold the model’s work against them. */
export const measures: readonly Measure[] = readdirSync(join(CONTENT_DIR, 'measures'))
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .map((name) => {
    const { head, sentences } = parseEntry(`measures/${name}`, read(`measures/${name}`));
    return { ...(head as MeasureFacts), sentences };
  });

/** The four parts of the text. */
export const categories = parse(read('categories.yaml')) as readonly Category[];

/** The ten bodies. */
export const departments = parse(read('departments.yaml')) as readonly Department[];

/** The terms of the glossary. */
export const terms = parse(read('glossary.yaml')) as readonly Term[];

/** The neighbouring documents. */
export const documents = parse(read('documents.yaml')) as readonly RelatedDocument[];

/** What stands around the measures. */
export const policy = parse(read('policy.yaml')) as Policy;

/** The official text as received, paragraph by paragraph, without the word processor’s bookmark. */
export const sourceParagraphs: readonly string[] = read('source/notice.zh.txt')
  .replaceAll('[bookmark: _GoBack]', '')
  .split(/\r?\n/)
  .map((line) => line.trim())
  .filter((line) => line !== '');
