import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { parseEntry } from '../../../src/authoring/parse-measure.ts';
import { calculatorData } from '../../../src/components/calculator/case-data.ts';
import { ASKING_KEYS, askingIn } from '../../../src/domain/calculator/asking.ts';
import { templatesOf } from '../../../src/i18n/templates.ts';
import type { CalculatorData } from '../../../src/domain/calculator/data.ts';
import type { Period } from '../../../src/domain/calculator/assess.ts';
import { EMPTY_SITUATION, type Situation } from '../../../src/domain/calculator/situation.ts';
import type { Department } from '../../../src/domain/department.ts';
import type { Lang } from '../../../src/domain/lang.ts';
import type { SupportItem } from '../../../src/domain/support-item.ts';
import type { Site } from '../../../src/model/index.ts';
import { measureSchema } from '../../../src/schemas/measure.ts';
import { policySchema } from '../../../src/schemas/policy.ts';

const read = (name: string) => readFileSync(`content/${name}`, 'utf8');

const measures = readdirSync('content/measures')
  .sort()
  .map((file) => {
    const { head, sentences } = parseEntry(file, read(`measures/${file}`));
    return { ...measureSchema.parse(head), sentences };
  });
const departments = parseYaml(read('departments.yaml')) as readonly Department[];

/** The part of the site that the calculator is made of, read from the entries themselves. */
const site = {
  policy: policySchema.parse(parseYaml(read('policy.yaml'))),
  measures,
  items: measures.flatMap((measure) => measure.items),
  departmentOf: (slug: string | number) => {
    const found = departments.find((department) => department.slug === slug);
    if (!found) throw new Error(`unknown department ${slug}`);
    return found;
  },
} as unknown as Site;

/** What the page of each language carries. */
export const DATA: Readonly<Record<Lang, CalculatorData>> = {
  zh: calculatorData(site, 'zh'),
  en: calculatorData(site, 'en'),
};

const asking = (lang: Lang) => askingIn(measures, lang, templatesOf(lang, ASKING_KEYS));
/** What an enquiry is made of, in each language. */
export const ASKING = { zh: asking('zh'), en: asking('en') };

/** Every support item as authored. */
export const ITEMS: readonly SupportItem[] = site.items;

/** The Chinese of every sentence by its id. */
export const SENTENCES: ReadonlyMap<string, string> = new Map(
  measures.flatMap(({ sentences }) => sentences.map(({ id, zh }) => [id, zh] as const)),
);

/** The stated period before it has ended. */
export const PERIOD: Period = { ...DATA.zh.period, ended: false };

/** A case from what differs from the empty one. */
export const situation = (given: Partial<Situation>): Situation => ({
  ...EMPTY_SITUATION,
  ...given,
});
