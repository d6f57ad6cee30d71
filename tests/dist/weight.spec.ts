import { expect, test } from '../e2e/harness/test.ts';
import { BUDGETS } from '../support/budgets.ts';
import { weigh } from '../support/page-weight.ts';
import { routesOf } from '../support/routes.ts';
import { sampleRoutes } from '../support/sample-routes.ts';

const samples = sampleRoutes('/');
const measurePages = routesOf('/').filter(({ kind }) => kind === 'measure');
const weighed = [
  ...samples,
  ...measurePages.filter((page) => !samples.some((s) => s.path === page.path)),
];

for (const { kind, path } of weighed) {
  test(`${kind} ${path} keeps its budget`, async ({ browser, baseURL }) => {
    const weight = await weigh(browser, `${String(baseURL)}${path}`);
    const budget = BUDGETS[kind];
    expect(weight.blocking, 'blocks the first paint').toEqual([]);
    expect(weight.beforePaint, 'comes before the first paint').toEqual([]);
    expect(weight.bytes, 'bytes in all').toBeLessThanOrEqual(budget.bytes);
    expect(weight.requests, 'requests').toBeLessThanOrEqual(budget.requests);
    expect(weight.script, 'bytes of script').toBeLessThanOrEqual(budget.script);
    expect(weight.elements, 'not an error page').toBeGreaterThan(20);
  });
}
