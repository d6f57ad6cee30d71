import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { readBuild } from '../support/built-site.ts';
import { gather, type Finding } from '../support/gathered.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

// The sub-path changes addresses only, so one build is enough here.
describe.each(TEST_BUILDS.filter(({ name }) => name === 'root'))('the markup', (build) => {
  test('is valid on every page (rules: .htmlvalidate.json)', async () => {
    const found: Finding[] = [];
    for (const { path, html } of readBuild(build).pages) {
      const report = await validator.validateString(html, `${build.folder}${path}`);
      for (const { ruleId, message, selector } of report.results.flatMap((r) => r.messages)) {
        found.push({ path, what: `${ruleId}: ${message} (${selector ?? ''})` });
      }
    }
    expect(gather(found)).toEqual([]);
  });
});
