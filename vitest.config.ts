import { defineConfig } from 'vitest/config';

// `*.test.ts` runs in Node, `*.spec.ts` in a browser (see playwright.config.ts).
const project = (name: string, timeoutSeconds: number) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    testTimeout: timeoutSeconds * 1000,
    hookTimeout: timeoutSeconds * 1000,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 30),
      project('content', 60),
      project('dist', 120),
      project('served', 60),
    ],
  },
});
