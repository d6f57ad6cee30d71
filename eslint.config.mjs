import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importLaw } from './scripts/lint/import-law.ts';

/** A name that begins with _ says that it is not wanted. */
const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

const house = { plugins: { house: { rules: { 'import-law': importLaw } } } };

export default defineConfig(
  globalIgnores(['dist/', 'dist-*/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `process.env['NAME']`: a name from outside should look like one.
      '@typescript-eslint/dot-notation': 'off',
      // An empty PORT means no PORT.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // The way to copy where there is no clipboard: insecure origins, old WebViews.
      '@typescript-eslint/no-deprecated': ['error', { allow: ['execCommand'] }],
      // Letters of a string, attributes of a dataset: spread is the plain way to them.
      '@typescript-eslint/no-misused-spread': 'off',
      // Hostile addresses are cleaned of control characters by name.
      'no-control-regex': 'off',
      // These fight with names and forms that are there for the reader.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      '@typescript-eslint/no-duplicate-type-constituents': 'off',
    },
  },
  {
    // An imported template has no type here; astro check knows it.
    files: ['src/{components,layouts,pages}/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // The types know the newest browser; readers’ browsers lack some of what they promise.
    files: ['src/islands/**/*.ts', 'tests/**/*.ts'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },
  {
    // Tests try what source may not do, on values of unknown shape.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-implied-eval': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  // Templates are type-checked by `astro check`; here they are held to the rules that need no types.
  astro.configs['flat/recommended'],
  { files: ['**/*.mjs', 'public/**/*.js'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      // astro check knows names better, and the plain rule takes the names in a type for variables.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
    },
  },
  { files: ['src/**/*.{ts,astro}'], ...house, rules: { 'house/import-law': 'error' } },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'The page’s trusted types forbid it: build nodes.' },
        { property: 'outerHTML', message: 'The page’s trusted types forbid it: build nodes.' },
        { property: 'insertAdjacentHTML', message: 'Trusted types forbid it: build nodes.' },
      ],
    },
  },
);
