import type { Department } from '../department.ts';
import { HTML_LANG, type Bilingual, type Lang } from '../lang.ts';
import type { Measure } from '../measure.ts';
import type { Policy } from '../policy.ts';
import { markOf, type Mark, type SupportItem } from '../support-item.ts';
import type { Addresses } from './addresses.ts';

/** A node of a JSON-LD graph; absent facts are left out, never guessed. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** A page does not grow with the number of measures; the data files name them all. */
const MOST_PARTS = 50;

/** A rendering of a public document on this site has no legal force of its own. */
const UNOFFICIAL: LinkedData = {
  '@type': 'LegislationObject',
  legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
};

/** From an unknown day on, to the last day of the stated period (ISO 8601). */
const period = (policy: Policy): string => `../${policy.validUntil}`;

/** The id of the policy in one language; it lives on the home page. */
const policyId = (lang: Lang, { absolute, urls }: Addresses): string =>
  `${absolute(urls.home(lang))}#policy`;

/** The policy with its parts. */
export const policyLinkedData = (
  policy: Policy,
  measures: readonly Pick<Measure, 'number' | 'title'>[],
  issuers: readonly Pick<Department, 'full'>[],
  lang: Lang,
  measureName: (measure: Pick<Measure, 'number' | 'title'>) => string,
  place: Bilingual,
  addresses: Addresses,
): LinkedData => ({
  '@type': 'Legislation',
  '@id': policyId(lang, addresses),
  name: policy.title[lang],
  url: addresses.absolute(addresses.urls.text(lang)),
  inLanguage: HTML_LANG[lang],
  legislationIdentifier: policy.number.zh,
  legislationJurisdiction: { '@type': 'AdministrativeArea', name: place[lang] },
  legislationPassedBy: issuers.map(({ full }) => ({ '@type': 'Organization', name: full[lang] })),
  temporalCoverage: period(policy),
  sameAs: policy.officialUrl,
  encoding: UNOFFICIAL,
  ...(lang === 'en' && {
    translationOfWork: {
      '@type': 'Legislation',
      '@id': policyId('zh', addresses),
      name: policy.title.zh,
      inLanguage: HTML_LANG.zh,
    },
  }),
  hasPart: measures.slice(0, MOST_PARTS).map((measure) => ({
    '@type': 'Legislation',
    '@id': `${addresses.absolute(addresses.urls.measure(lang, measure.number))}#measure`,
    name: measureName(measure),
  })),
});

/** A stated sum: `maxValue` where the text says 最高, `value` only where it does not. */
const amountOf = (item: SupportItem & { readonly cny: number }): LinkedData => ({
  '@type': 'MonetaryAmount',
  currency: 'CNY',
  [item.basis === 'fixed' ? 'value' : 'maxValue']: item.cny,
});

const hasSum = (item: SupportItem): item is SupportItem & { readonly cny: number } =>
  item.cny !== null;

/** One measure and the sums it states; an item without a sum is no monetary fact and stays out. */
export const measureLinkedData = (
  policy: Policy,
  measure: Measure,
  lang: Lang,
  name: string,
  basisWord: (mark: Mark) => string,
  addresses: Addresses,
): LinkedData => {
  const url = addresses.absolute(addresses.urls.measure(lang, measure.number));
  const sums = measure.items.filter(hasSum).map((item) => ({
    // Shares bought are no grant.
    '@type': markOf(item) === 'equity' ? 'InvestmentOrDeposit' : 'MonetaryGrant',
    '@id': `${url}#${item.id}`,
    name: `${item.object[lang]} (${basisWord(markOf(item))})`,
    amount: amountOf(item),
  }));
  return {
    '@type': 'Legislation',
    '@id': `${url}#measure`,
    name,
    url,
    inLanguage: HTML_LANG[lang],
    temporalCoverage: period(policy),
    encoding: UNOFFICIAL,
    isPartOf: {
      '@type': 'Legislation',
      '@id': policyId(lang, addresses),
      legislationIdentifier: policy.number.zh,
    },
    ...(lang === 'en' && {
      translationOfWork: {
        '@id': `${addresses.absolute(addresses.urls.measure('zh', measure.number))}#measure`,
      },
    }),
    ...(sums.length > 0 && { about: sums }),
  };
};
