import { fileURLToPath } from 'node:url';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { CONTENT_DIR } from '../authoring/content-dir.ts';
import { loadContent } from '../authoring/load-content.ts';
import type { Problem } from '../authoring/problem.ts';
import { formatProblem, validate } from '../authoring/validate-content.ts';

/** The folder of the real text; only another folder may do without the frozen source. */
const REAL_CONTENT_DIR = 'content';

const readProblems = (dir: string): readonly Problem[] => {
  const source = loadContent(dir);
  if (!source.notice && CONTENT_DIR === REAL_CONTENT_DIR)
    return [
      {
        file: 'source/notice.zh.txt',
        field: 'file',
        message: 'missing; the text cannot be held against its source',
      },
    ];
  return validate(source);
};

const listProblems = (problems: readonly Problem[]): string =>
  [
    `The content has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:`,
    ...problems.map((problem) => `  ${formatProblem(CONTENT_DIR, problem)}`),
  ].join('\n');

const logProblems = (dir: string, logger: AstroIntegrationLogger): void => {
  const problems = readProblems(dir);
  if (problems.length > 0) logger.error(listProblems(problems));
};

/** Fails the build with one list of everything that is wrong in the content; in dev, shows it after each change. */
export const validateContent = (): AstroIntegration => {
  let dir = CONTENT_DIR;
  return {
    name: 'validate-content',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        dir = resolve(fileURLToPath(config.root), CONTENT_DIR);
        if (command === 'dev') logProblems(dir, logger);
        if (command !== 'build') return;
        const problems = readProblems(dir);
        if (problems.length > 0) throw new Error(listProblems(problems));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (path) => {
          if (path.startsWith(dir + sep)) logProblems(dir, logger);
        });
      },
    },
  };
};
