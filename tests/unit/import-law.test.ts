import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { forbids } from '../../scripts/lint/import-law.ts';

// Place of the importing file under src/, what it imports, whether it may.
const CASES: readonly (readonly [file: string, specifier: string, may: boolean])[] = [
  ['domain/money.ts', './lang.ts', true],
  ['domain/money.ts', '../model/index.ts', false],
  ['domain/money.ts', '../i18n/index.ts', false],
  ['domain/money.ts', 'i18next', false],
  ['domain/money.ts', 'node:fs', false],
  ['domain/money.ts', '../domain/../schemas/term.ts', false],
  ['schemas/measure.ts', 'astro/zod', true],
  ['schemas/measure.ts', '../domain/measure.ts', true],
  ['schemas/measure.ts', '../authoring/parse-measure.ts', false],
  ['schemas/measure.ts', 'yaml', false],
  ['authoring/parse-measure.ts', '../schemas/measure.ts', true],
  ['authoring/parse-measure.ts', '../model/index.ts', false],
  ['authoring/parse-measure.ts', 'astro:content', false],
  ['model/index.ts', 'astro:content', true],
  ['model/index.ts', '../authoring/parse-measure.ts', true],
  ['model/index.ts', '../i18n/index.ts', false],
  ['model/index.ts', '../components/ui/money.ts', false],
  ['i18n/index.ts', '../domain/lang.ts', true],
  ['i18n/index.ts', '../model/index.ts', false],
  ['islands/calculator/form.ts', '../../domain/money.ts', true],
  ['islands/calculator/form.ts', './answers.ts', true],
  ['islands/calculator/form.ts', '../../i18n/index.ts', false],
  ['islands/calculator/form.ts', '../../model/index.ts', false],
  ['islands/calculator/form.ts', 'i18next', false],
  ['islands/calculator/Form.astro', '../../components/ui/Money.astro', true],
  ['islands/calculator/Form.astro', '../../i18n/index.ts', true],
  ['islands/calculator/Form.astro', '../../model/index.ts', false],
  ['islands/calculator/Form.astro', '../../components/measure/Head.astro', false],
  ['components/ui/Money.astro', '../../domain/money.ts', true],
  ['components/ui/Money.astro', '../../model/index.ts', false],
  ['components/measure/Head.astro', '../../model/index.ts', true],
  ['components/measure/Head.astro', '../../layouts/Page.astro', false],
  ['components/site/Footer.astro', 'astro:content', false],
  ['components/site/Footer.astro', '../../schemas/policy.ts', false],
  ['layouts/Page.astro', '../components/site/Footer.astro', true],
  ['layouts/Page.astro', '../pages/[lang]/index.astro', false],
  ['layouts/Page.astro', '../styles/site.css', true],
  ['pages/[lang]/index.astro', '../../layouts/Page.astro', true],
  ['pages/[lang]/index.astro', '../../schemas/measure.ts', false],
  ['pages/[lang]/index.astro', 'astro:content', false],
  ['pages/[lang]/index.astro', '../../authoring/parse-measure.ts', false],
  ['pages/[lang]/measures/[number]/index.astro', 'astro:content', true],
  ['pages/data/measures.json.ts', '../../model/index.ts', true],
  ['pages/data/measures.json.ts', '../../components/ui/Money.astro', false],
  ['pages/cards/[card].png.ts', '../../cards/deck.ts', true],
  ['cards/deck.ts', '../model/index.ts', true],
  ['cards/deck.ts', '../components/ui/Money.astro', false],
  ['domain/money.ts', '../cards/deck.ts', false],
  ['integrations/feeds.ts', '../domain/urls.ts', true],
  ['integrations/feeds.ts', '../model/index.ts', false],
  ['integrations/feeds.ts', 'astro:content', false],
  ['pages/[lang]/index.astro', '../../../tests/support/routes.ts', false],
  ['content.config.ts', './schemas/measure.ts', true],
  ['content.config.ts', './model/index.ts', false],
];

test.each(CASES)('src/%s imports %s: %s', (file, specifier, may) => {
  expect(forbids(`src/${file}`, specifier) === undefined).toBe(may);
});

// The law is only as good as its wiring: the real configuration finds it in both kinds of file.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === 'house/import-law',
});

const FORMS: readonly (readonly [name: string, file: string, source: string, found: number])[] = [
  ['import', 'src/domain/x.ts', "import { a } from '../model/index.ts';\na();", 1],
  ['type import', 'src/domain/x.ts', "import type { A } from '../model/index.ts';\nlet a: A;", 1],
  ['export', 'src/domain/x.ts', "export { a } from '../model/index.ts';", 1],
  ['export all', 'src/domain/x.ts', "export * from '../model/index.ts';", 1],
  ['dynamic import', 'src/domain/x.ts', "void import('../model/index.ts');", 1],
  ['import in a type', 'src/domain/x.ts', "let a: import('../model/index.ts').Site;", 1],
  [
    'head of a template',
    'src/pages/x.astro',
    "---\nimport a from '../schemas/a.ts';\na();\n---\n",
    1,
  ],
  [
    'script of a template',
    'src/pages/x.astro',
    "<script>\nimport '../schemas/a.ts';\n</script>\n",
    1,
  ],
  [
    'allowed in a template',
    'src/pages/x.astro',
    "---\nimport A from '../layouts/A.astro';\n---\n<A />\n",
    0,
  ],
];

test.each(FORMS)('lint sees the %s', async (_name, file, source, found) => {
  const [result] = await eslint.lintText(source, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  expect(messages.filter(({ ruleId }) => ruleId === 'house/import-law')).toHaveLength(found);
});
