import type { Measure } from '../measure.ts';
import type { Policy } from '../policy.ts';
import type { Addresses } from './addresses.ts';
import { DATA_FILES } from './data-files.ts';

/** What `/llms.txt` says besides the links. */
export interface LlmsWords {
  readonly title: string;
  readonly summary: string;
  readonly rulesHeading: string;
  readonly rules: readonly string[];
  readonly measuresHeading: string;
  readonly filesHeading: string;
  readonly officialPage: string;
  readonly measure: (measure: Measure) => string;
}

/** Builds `/llms.txt`: where the plain text is, and what a summary may not get wrong. */
export const buildLlmsTxt = (
  policy: Policy,
  measures: readonly Measure[],
  words: LlmsWords,
  { absolute, urls }: Addresses,
): string =>
  [
    `# ${words.title}`,
    '',
    `> ${words.summary}`,
    '',
    `${policy.title.en} (${policy.title.zh}), ${policy.number.en} (${policy.number.zh}).`,
    '',
    `## ${words.rulesHeading}`,
    '',
    ...words.rules.map((rule) => `- ${rule}`),
    '',
    `## ${words.measuresHeading}`,
    '',
    ...measures.map(
      (measure) =>
        `- [${words.measure(measure)}](${absolute(urls.measureMarkdown('en', measure.number))}): [${measure.title.zh}](${absolute(urls.measureMarkdown('zh', measure.number))})`,
    ),
    '',
    `## ${words.filesHeading}`,
    '',
    ...DATA_FILES.map(({ name, type }) => `- [${name}](${absolute(urls.dataFile(name))}): ${type}`),
    `- [${words.officialPage}](${policy.officialUrl})`,
    '',
  ].join('\n');
