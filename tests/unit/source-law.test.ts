import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A line that breaks a rule, as `file:line text`. */
const offenders = (
  files: readonly string[],
  breaks: (line: string) => boolean,
  clean: (source: string) => string = (source) => source,
): string[] =>
  files.flatMap((file) =>
    clean(readFileSync(file, 'utf8'))
      .split('\n')
      .flatMap((line, index) => (breaks(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );

const glob = (pattern: string): string[] => globSync(pattern).sort();

/** Comments become blank, line for line. */
const withoutComments = (source: string): string => {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  return source
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank)
    .replace(
      /(^|[\s;{}(,])\/\/[^\n]*/g,
      (found, before: string) => before + blank(found.slice(before.length)),
    );
};

const templates = glob('src/{pages,layouts,components,islands}/**/*.astro');
const viewCode = [...templates, ...glob('src/{pages,layouts,components,islands}/**/*.ts')];
const everything = [...glob('src/**/*.ts'), ...glob('src/**/*.astro')];

describe('paths are spelled in one place', () => {
  const sections =
    'measures|for|categories|departments|ledger|text|search|calculator|glossary|about|changes|data|cards|pagefind';
  // '/zh/…', `${x}en/…`, '/measures/…', 'measures/' + n, "./departments/x"
  const path = new RegExp(
    `['"\`](?:\\.{0,2}/)?(?:zh|en)/|['"\`/}](?:${sections})/(?:\\$\\{|['"\`\\w])|/(?:zh|en)/['"\`$]`,
  );
  const imports = /\b(?:import|from)\b\s*\(?['"]|import\.meta\.glob|\.ts['"]/;

  test.each([
    ["const a = '/zh/';", true],
    ['const a = `/en/measures/${n}/`;', true],
    ['const a = `${root}measures/${n}/`;', true],
    ["const a = 'departments/' + slug;", true],
    ['<a href="/about/">', true],
    ["const a = urls.measures('zh');", false],
    ["t('measures/day')", true],
    ["const a = 'text/html';", false],
    ["const a = 'text/plain; charset=utf-8';", false],
  ] as const)('%s: %s', (line, found) => {
    expect(isPath(line)).toBe(found);
  });

  const isPath = (line: string) =>
    path.test(
      line.replace(/\btext\/(?:html|plain|css|csv|calendar|javascript|markdown|vnd|xml)/g, 'mime'),
    ) && !imports.test(line);

  test('only src/domain/urls.ts spells one', () => {
    // Authoring names files of the content folder, not addresses.
    const others = everything.filter(
      (file) => file !== 'src/domain/urls.ts' && !file.startsWith('src/authoring/'),
    );
    expect(offenders(others, isPath, withoutComments)).toEqual([]);
  });
});

test('no template carries an inline style or handler: the policy of the page blocks it', () => {
  const breaks = (line: string) => /\sstyle=|\son[a-z]+=["'{]|\bis:inline\b.*\bon/.test(line);
  expect(offenders(templates, breaks, withoutComments)).toEqual([]);
});

test('markup is set whole only in data blocks, which never run', () => {
  const tags = (source: string) =>
    source.replace(/<script\b[^>]*type="application\/(?:ld\+)?json"[^>]*>/g, (tag) =>
      tag.replace(/[^\n]/g, ' '),
    );
  const breaks = (line: string) => line.includes('set:html');
  // Each holds one string of the build's own, allowed by its hash.
  const exceptions = [
    'src/components/meta/LikelyNext.astro',
    'src/components/reading/ApplyReading.astro',
    'src/components/text/RunningHead.astro',
  ];
  const others = templates.filter((file) => !exceptions.includes(file));
  expect(offenders(others, breaks, (source) => tags(withoutComments(source)))).toEqual([]);
});

test('no copy stands in templates or view code: Chinese words live in the dictionaries', () => {
  const breaks = (line: string) => /\p{Script=Han}/u.test(line);
  expect(offenders(viewCode, breaks, withoutComments)).toEqual([]);
});

test('content imports nothing and carries no code', () => {
  const breaks = (line: string) => /^\s*(?:import|export)\s/.test(line) || /\{[^}]*\}/.test(line);
  const bodies = (source: string) =>
    source.replace(/^---\r?\n[\s\S]*?\r?\n---/, (head) => head.replace(/[^\n]/g, ' '));
  expect(offenders(glob('content/measures/*.mdx'), breaks, bodies)).toEqual([]);
});

test('the repository names no place of one machine', () => {
  const files = ['src', 'scripts', 'tests', 'bench', 'deploy'].flatMap((folder) =>
    glob(`${folder}/**/*.{ts,astro,mjs,css,md,conf}`),
  );
  const breaks = (line: string) => /(?<![\w.])\/(?:work|home|tmp\/wt|root)\//.test(line);
  const self = 'tests/unit/source-law.test.ts';
  expect(
    offenders(
      files.filter((file) => file !== self),
      breaks,
    ),
  ).toEqual([]);
});
