import { fileURLToPath } from 'node:url';
import { resolve, sep } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { CONTENT_DIR } from '../authoring/content-dir.ts';
import { listProblems } from '../authoring/list-problems.ts';

const logProblems = (dir: string, logger: AstroIntegrationLogger): void => {
  const problems = listProblems(dir);
  if (problems.length > 0) logger.error(problems.join('\n'));
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
        const problems = listProblems(dir);
        if (problems.length > 0) throw new Error(problems.join('\n'));
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.on('change', (path) => {
          if (path.startsWith(dir + sep)) logProblems(dir, logger);
        });
      },
    },
  };
};
