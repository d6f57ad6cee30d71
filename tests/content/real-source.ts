import { loadContent } from '../../src/authoring/load-content.ts';
import type { ContentSource, SourceFile } from '../../src/authoring/content-source.ts';

/** The content folder of the repository, read once. */
export const realSource: ContentSource = loadContent('content');

const LISTS = [
  'policy',
  'departments',
  'categories',
  'glossary',
  'documents',
  'changes',
  'searchWords',
] as const;

/** Every file of a source, the frozen notice apart. */
export const filesOf = (source: ContentSource): readonly SourceFile[] => [
  ...LISTS.map((name) => source[name]),
  ...source.measures,
];

/** The same source with one file's text changed; the other files stay the same objects. */
export const withText = (
  source: ContentSource,
  file: string,
  change: (text: string) => string | null,
): ContentSource => {
  const swap = (entry: SourceFile): SourceFile =>
    entry.file === file ? { file, text: change(entry.text ?? '') } : entry;
  return {
    ...source,
    policy: swap(source.policy),
    departments: swap(source.departments),
    categories: swap(source.categories),
    glossary: swap(source.glossary),
    documents: swap(source.documents),
    changes: swap(source.changes),
    searchWords: swap(source.searchWords),
    measures: source.measures.map(swap),
  };
};

/** The path of a measure's entry. */
export const entryOf = (number: number): string =>
  `measures/${String(number).padStart(2, '0')}.mdx`;
