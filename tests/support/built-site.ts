import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TestBuild } from '../../scripts/test-builds.ts';
import { parsePage, type Element } from './html.ts';

/** A built page: the path it is served under and its parsed content. */
export interface BuiltPage {
  /** With the sub-path; ends with a slash, or with `.html` for the error page. */
  readonly path: string;
  readonly html: string;
  readonly root: Element;
}

/** A built folder, read once. */
export interface BuiltSite {
  readonly build: TestBuild;
  readonly pages: readonly BuiltPage[];
  /** The page served under a path; throws where there is none. */
  readonly page: (path: string) => BuiltPage;
  /** Tells whether a static host would answer a path with a file, without a redirect. */
  readonly serves: (path: string) => boolean;
  /** A file by its path below the sub-path. */
  readonly file: (name: string) => string;
}

/** Reads every page of a build. */
export const readBuild = (build: TestBuild): BuiltSite => {
  if (!existsSync(build.folder)) throw new Error(`${build.folder} is missing: npm run build:both`);
  const pages = globSync('**/*.html', { cwd: build.folder })
    .sort()
    .map((name): BuiltPage => {
      const html = readFileSync(join(build.folder, name), 'utf8');
      const path =
        build.base +
        name
          .split('\\')
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1');
      return { path, html, root: parsePage(html) };
    });
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();
  return {
    build,
    pages,
    page: (path) => {
      const found = byPath.get(path);
      if (!found) throw new Error(`${build.folder} has no page ${path}`);
      return found;
    },
    serves: (path) => {
      if (!path.startsWith(build.base)) return false;
      const file = join(build.folder, decodeURIComponent(path.slice(build.base.length)));
      return path.endsWith('/') ? isFile(join(file, 'index.html')) : isFile(file);
    },
    file: (name) => readFileSync(join(build.folder, name), 'utf8'),
  };
};
