import { HTML_LANG, type Bilingual, type Lang } from '../lang.ts';
import type { Measure } from '../measure.ts';
import { formatMoney } from '../money.ts';
import type { Policy } from '../policy.ts';
import {
  markOf,
  UNSAID_SLOTS,
  type Mark,
  type SupportItem,
  type UnsaidSlot,
} from '../support-item.ts';
import type { Addresses } from './addresses.ts';

/** Everything the site itself says in the file, in one language. */
export interface MarkdownWords {
  readonly heading: string;
  readonly standing: string;
  /** Who speaks: the official words or our translation, and we. */
  readonly theirs: string;
  readonly ours: string;
  readonly items: string;
  readonly noMoney: string;
  readonly commitments: string;
  readonly departments: string;
  readonly departmentsHelp: string;
  readonly unsaid: string;
  readonly unsaidIntro: string;
  readonly officialPage: string;
  readonly mirror: string;
  readonly basis: (mark: Mark) => string;
  readonly slot: (slot: UnsaidSlot) => string;
  readonly seeSentence: (id: string) => string;
}

/** Characters that Markdown would read as its own. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>])/g, '\\$1');

/** A slot stands open if the measure, or any of its items, leaves it unsaid. */
const openSlots = (measure: Measure): readonly UnsaidSlot[] =>
  UNSAID_SLOTS.filter((slot) =>
    measure.items.length > 0
      ? measure.items.some((item) => item.unsaid[slot])
      : (measure.unsaid?.[slot] ?? false),
  );

/** Builds `/L/measures/N.md`: one measure in one language, each block saying whose words it holds. */
export const buildMeasureMarkdown = (
  measure: Measure,
  lang: Lang,
  departmentName: (slug: string) => Bilingual,
  policy: Policy,
  words: MarkdownWords,
  { absolute, urls }: Addresses,
): string => {
  const page = absolute(urls.measure(lang, measure.number));
  const other: Lang = lang === 'zh' ? 'en' : 'zh';

  const item = (of: SupportItem): string => {
    const sum = of.cny === null ? '' : ` ${formatMoney(of.cny, lang)}`;
    const sentence = `[${words.seeSentence(of.sentence)}](${absolute(urls.place(lang, of.sentence))})`;
    const note = of.basisNote ? `  \n  ${plain(of.basisNote[lang])}` : '';
    return `- **${words.basis(markOf(of))}${sum}** · ${plain(of.object[lang])} (${of.id}, ${sentence})${note}`;
  };

  const list = (lines: readonly string[]) => lines.join('\n');
  const blocks: readonly (string | null)[] = [
    [
      '---',
      `number: ${measure.number}`,
      `policy: ${policy.number[lang]}`,
      `lang: ${HTML_LANG[lang]}`,
      `url: ${page}`,
      `official: ${policy.officialUrl}`,
      `version: ${policy.dataVersion}`,
      '---',
    ].join('\n'),
    `# ${plain(words.heading)}`,
    `> ${plain(words.standing)}`,
    `*${words.ours}*`,
    plain(measure.summary[lang]),
    `## ${words.items}`,
    measure.items.length > 0 ? list(measure.items.map(item)) : words.noMoney,
    measure.commitments.length > 0 ? `## ${words.commitments}` : null,
    measure.commitments.length > 0
      ? list(measure.commitments.map((promise) => `- ${plain(promise.promise[lang])}`))
      : null,
    `## ${words.departments}`,
    list(measure.departments.map((slug, i) => `${i + 1}. ${plain(departmentName(slug)[lang])}`)),
    words.departmentsHelp,
    `## ${words.theirs}`,
    ...measure.sentences.map(
      (s) => `${plain(s[lang])} [${s.id}](${absolute(urls.place(lang, s.id))})`,
    ),
    `## ${words.unsaid}`,
    words.unsaidIntro,
    list(openSlots(measure).map((slot) => `- ${words.slot(slot)}`)),
    list([
      `- [${words.mirror}](${absolute(urls.measureMarkdown(other, measure.number))})`,
      `- [${words.officialPage}](${policy.officialUrl})`,
    ]),
  ];
  return `${blocks.filter((block) => block !== null && block !== '').join('\n\n')}\n`;
};
