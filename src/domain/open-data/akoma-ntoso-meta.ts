import type { Lang } from '../lang.ts';
import type { PolicyParts } from './policy-file.ts';
import { comment, element, type Xml } from './xml.ts';

/**
 * The name of the work: place, kind, and year and number as they stand in the official number, so that
 * no date is made up. `Yu Jing Xin Gui Fan [2026] No. 1` gives `…/2026/yu-jing-xin-gui-fan-1`.
 */
const workOf = (officialNumber: string): string => {
  const [, name, year, number] = /^(.+) \[(\d{4})\] No\. (\d+)$/.exec(officialNumber) ?? [];
  if (!name || !year || !number) throw new Error(`cannot read the number “${officialNumber}”`);
  return `/akn/cn-cq/act/${year}/${name.toLowerCase().replaceAll(' ', '-')}-${number}`;
};
const LANGUAGE: Readonly<Record<Lang, string>> = { zh: 'zho', en: 'eng' };

/** The schema wants a date of the work and knows no "unknown"; nobody can take this one for a real day. */
const UNKNOWN_DATE = '9999-01-01';

const value = (name: string, of: string): Xml => element(name, { value: of });
const date = (of: string, name: string): Xml => element('FRBRdate', { date: of, name });
const author = (href: string): Xml => element('FRBRauthor', { href });

/** What the head needs besides the policy. */
export interface MetaContext {
  readonly siteName: string;
  readonly siteUrl: string;
}

/** Prefix of the ids of one component, so that none stands twice in the file. */
export const scopeOf = (lang: Lang): string => `component_${lang}__`;

/** Which of the four levels of a document the file is about, and what is known of each. */
const identification = (
  { policy }: PolicyParts,
  scope: string,
  language: string,
  about: readonly Xml[],
): Xml => {
  const work = workOf(policy.number.en);
  const expression = `${work}/${language}@`;
  const site = `#${scope}site`;
  return element(
    'identification',
    { source: site },
    element(
      'FRBRWork',
      {},
      value('FRBRthis', `${work}/!main`),
      value('FRBRuri', work),
      comment(
        'The date of publication was not found. The schema requires a date here; 9999-01-01 is a placeholder, not a date of the policy.',
      ),
      date(UNKNOWN_DATE, 'unknown'),
      ...policy.issuers.map((slug) => author(`#${scope}${slug}`)),
      value('FRBRcountry', 'cn-cq'),
      value('FRBRnumber', policy.number.zh),
      value('FRBRname', policy.title.zh),
    ),
    element(
      'FRBRExpression',
      {},
      value('FRBRthis', `${expression}/!main`),
      value('FRBRuri', expression),
      date(policy.dataDate, 'markup'),
      author(site),
      comment('An unofficial copy: the officially published Chinese text prevails.'),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language }),
      ...about,
    ),
    element(
      'FRBRManifestation',
      {},
      value('FRBRthis', `${expression}/!main.xml`),
      value('FRBRuri', `${expression}.akn`),
      date(policy.dataDate, 'markup'),
      author(site),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
};

/** What the text refers to: the bodies, and the two ways a sum is stated. */
const references = (
  { departments }: PolicyParts,
  scope: string,
  { siteName, siteUrl }: MetaContext,
  lang: Lang,
): Xml =>
  element(
    'references',
    { source: `#${scope}site` },
    ...departments.map(({ slug, full }) =>
      element('TLCOrganization', {
        eId: scope + slug,
        href: `/akn/ontology/organization/cn-cq/${slug}`,
        showAs: full[lang],
      }),
    ),
    element('TLCOrganization', { eId: `${scope}site`, href: siteUrl, showAs: siteName }),
    ...(['ceiling', 'fixed'] as const).map((basis) =>
      element('TLCConcept', {
        eId: scope + basis,
        href: `/akn/ontology/concept/cn-cq/${basis}`,
        showAs: basis,
      }),
    ),
  );

/** The head of one language's text. */
export const expressionMeta = (parts: PolicyParts, lang: Lang, context: MetaContext): Xml =>
  element(
    'meta',
    {},
    identification(
      parts,
      scopeOf(lang),
      LANGUAGE[lang],
      lang === 'zh'
        ? []
        : [
            element('FRBRtranslation', {
              href: `${workOf(parts.policy.number.en)}/${LANGUAGE.zh}@/!main`,
              fromLanguage: LANGUAGE.zh,
              authoritative: 'false',
              by: `#${scopeOf(lang)}site`,
            }),
          ],
    ),
    references(parts, scopeOf(lang), context, lang),
  );

/** The head of the file that holds both languages. */
export const collectionMeta = (parts: PolicyParts, context: MetaContext): Xml =>
  element('meta', {}, identification(parts, '', 'mul', []), references(parts, '', context, 'zh'));
