import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentSource, FrozenNotice, SourceFile } from './content-source.ts';

const NOTICE = 'source/notice.zh.txt';

const readNotice = (dir: string): FrozenNotice | undefined => {
  const path = join(dir, NOTICE);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file: NOTICE, text: bytes.toString('utf8'), sha256 };
};

/** Reads a content folder whole, unjudged: a missing file is a null, not an exception. */
export const loadContent = (dir: string): ContentSource => {
  const read = (file: string): SourceFile => {
    const path = join(dir, file);
    return { file, text: existsSync(path) ? readFileSync(path, 'utf8') : null };
  };
  const folder = join(dir, 'measures');
  const entries = existsSync(folder) ? readdirSync(folder) : [];
  return {
    policy: read('policy.yaml'),
    departments: read('departments.yaml'),
    categories: read('categories.yaml'),
    glossary: read('glossary.yaml'),
    documents: read('documents.yaml'),
    changes: read('changes.yaml'),
    searchWords: read('search-synonyms.yaml'),
    measures: entries
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => read(`measures/${name}`)),
    notice: readNotice(dir),
  };
};
