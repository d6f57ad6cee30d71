import { CONTENT_DIR } from './content-dir.ts';
import type { ContentSource } from './content-source.ts';
import { loadContent } from './load-content.ts';
import { locateProblem } from './locate-problem.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate-content.ts';

/** The folder of the real text; only another folder may do without the frozen source. */
const REAL_CONTENT_DIR = 'content';

const textOf = (source: ContentSource, file: string): string =>
  [
    source.policy,
    source.departments,
    source.categories,
    source.glossary,
    source.documents,
    source.changes,
    source.searchWords,
    ...source.measures,
  ].find((entry) => entry.file === file)?.text ?? '';

/** One line a problem: `content/measures/10.mdx:72 › items.1.cny (10.b): …`. */
export const formatProblem = (source: ContentSource, problem: Problem): string => {
  const { line, entry } = locateProblem(problem, textOf(source, problem.file));
  const place = line === undefined ? '' : `:${line}`;
  const name = entry === undefined ? '' : ` (${entry})`;
  const folder = CONTENT_DIR.replace(/\/+$/, '');
  return `${folder}/${problem.file}${place} › ${problem.field}${name}: ${problem.message}`;
};

/** Everything that is wrong in the content folder `dir`, for an editor to read: a count, then a line each. */
export const listProblems = (dir: string): readonly string[] => {
  const source = loadContent(dir);
  const problems =
    !source.notice && CONTENT_DIR === REAL_CONTENT_DIR
      ? [
          {
            file: 'source/notice.zh.txt',
            field: 'file',
            message: 'missing; the text cannot be held against its source',
          },
        ]
      : validate(source);
  if (problems.length === 0) return [];
  const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
  return [
    `The content has ${count}. One slip may cause several lines: mend the first, check again.`,
    ...problems.map((problem) => `  ${formatProblem(source, problem)}`),
  ];
};
