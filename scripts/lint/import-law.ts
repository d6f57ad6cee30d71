import { posix, relative, resolve, sep } from 'node:path';
import type { Rule } from 'eslint';

const root = resolve(import.meta.dirname, '../..');

/** What the files of one place may reach. Places are prefixes under `src/`; the first that fits decides. */
interface Law {
  readonly name: string;
  /** Where the law holds: a path under `src/`. */
  readonly where: RegExp;
  /** Paths under `src/` that may be imported. */
  readonly may: RegExp;
  /** Packages and built-in modules that may be imported. */
  readonly packages: RegExp;
}

const NONE = /^(?!)/;
const ANY = /^/;
/** Everything but Astro’s virtual modules, which only a few places may read. */
const PLAIN = /^(?!astro:)/;
const CONTENT = /^(?!astro:(?!content$))/;

/** “Who may import whom” of the architecture, most particular place first. */
export const LAWS: readonly Law[] = [
  { name: 'domain', where: /^domain\//, may: /^domain\//, packages: NONE },
  { name: 'i18n', where: /^i18n\//, may: /^(i18n|domain)\//, packages: PLAIN },
  { name: 'schemas', where: /^schemas\//, may: /^(schemas|domain)\//, packages: /^astro\/zod$/ },
  {
    name: 'authoring',
    where: /^authoring\//,
    may: /^(authoring|schemas|domain)\//,
    packages: PLAIN,
  },
  {
    name: 'model',
    where: /^model\//,
    may: /^(model|authoring|schemas|domain)\//,
    packages: CONTENT,
  },
  {
    name: 'content.config',
    where: /^content\.config\.ts$/,
    may: /^(authoring|schemas)\//,
    packages: CONTENT,
  },
  {
    name: 'integrations/validate-content.ts (runs before anything is built)',
    where: /^integrations\/validate-content\.ts$/,
    may: /^(integrations|authoring|domain)\//,
    packages: PLAIN,
  },
  {
    name: 'integrations (they read only dist)',
    where: /^integrations\//,
    // The list of files that one writes for the service worker is of the worker’s own type.
    may: /^((integrations|domain)\/|islands\/offline\/worker-scope\.ts$)/,
    packages: PLAIN,
  },
  {
    name: 'islands/*.ts (strings arrive as data)',
    where: /^islands\/.*\.ts$/,
    // A style an island brings along comes in as a string; one dictionary of each language is theirs.
    may: /^(islands\/.*\.ts$|domain\/|styles\/|i18n\/dictionaries\/(zh|en)\/islands\.ts$)/,
    packages: NONE,
  },
  {
    name: 'islands/*.astro',
    where: /^islands\//,
    may: /^(islands|components\/ui|i18n|domain|styles)\//,
    packages: PLAIN,
  },
  {
    name: 'components/ui',
    where: /^components\/ui\//,
    may: /^(components\/ui|i18n|domain|styles)\//,
    packages: PLAIN,
  },
  {
    name: 'components/measure',
    where: /^components\/measure\//,
    may: /^(components|islands|model|i18n|domain|styles)\//,
    packages: CONTENT,
  },
  {
    name: 'components',
    where: /^components\//,
    may: /^(components|islands|model|i18n|domain|styles)\//,
    packages: PLAIN,
  },
  {
    name: 'layouts',
    where: /^layouts\//,
    may: /^(layouts|components|islands|model|i18n|domain|styles)\//,
    packages: PLAIN,
  },
  {
    name: 'pages/[lang]/measures',
    where: /^pages\/\[lang\]\/measures\//,
    may: /^(layouts|components|islands|model|i18n|domain|styles)\//,
    packages: CONTENT,
  },
  { name: 'cards', where: /^cards\//, may: /^(cards|model|i18n|domain)\//, packages: PLAIN },
  {
    name: 'endpoints',
    where: /^pages\/.*\.ts$/,
    // What a component hands to its island, an endpoint may serve instead.
    may: /^((cards|model|i18n|domain)\/|components\/.*\.ts$)/,
    packages: PLAIN,
  },
  {
    name: 'pages',
    where: /^pages\//,
    may: /^(layouts|components|islands|model|i18n|domain|styles)\//,
    packages: PLAIN,
  },
  { name: 'src', where: ANY, may: ANY, packages: ANY },
];

const underSrc = (path: string): string | undefined => {
  const place = relative(resolve(root, 'src'), path).split(sep).join('/');
  return place.startsWith('..') ? undefined : place;
};

/** Says why `file` may not import `specifier`, or undefined where it may. */
export const forbids = (file: string, specifier: string): string | undefined => {
  const place = underSrc(file);
  if (place === undefined) return undefined;
  const law = LAWS.find(({ where }) => where.test(place));
  if (!law) return undefined;
  const path = specifier.replace(/\?.*$/, '');
  if (!path.startsWith('.')) {
    return law.packages.test(path)
      ? undefined
      : `${law.name} may not import the package “${path}” (see “Who may import whom” in the README).`;
  }
  const target = posix.normalize(posix.join(posix.dirname(place), path));
  if (law.may.test(target)) return undefined;
  return target.startsWith('..')
    ? `${law.name} may not reach outside src (“${path}”).`
    : `${law.name} may not import ${target} (see “Who may import whom” in the README).`;
};

/** Holds the import law in every form of import, types included, in `.ts` and `.astro`. */
export const importLaw: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const look = (node: Rule.Node, source: unknown) => {
      if (typeof source !== 'string') return;
      const message = forbids(context.filename, source);
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => {
        look(node, node.source.value);
      },
      ExportNamedDeclaration: (node) => {
        look(node, node.source?.value);
      },
      ExportAllDeclaration: (node) => {
        look(node, node.source.value);
      },
      ImportExpression: (node) => {
        look(node, node.source.type === 'Literal' ? node.source.value : undefined);
      },
      // `typeof import('…')` and `import('…').X` in types
      TSImportType: (node: Rule.Node & { source?: { value?: unknown } }) => {
        look(node, node.source?.value);
      },
    };
  },
};
