import type { Bilingual } from '../lang.ts';
import type { Measure } from '../measure.ts';
import type { Policy } from '../policy.ts';
import type { SupportItem } from '../support-item.ts';
import type { Addresses } from './addresses.ts';
import { DATA_LICENCE } from './licence.ts';
import type { MeasuresFile, PublicItem, PublicMeasure, PublicPolicy } from './public-shape.ts';

/** Reviewed sentences that every file carries, in both languages. */
export interface FileNotices {
  readonly notice: Bilingual;
  readonly textSource: Bilingual;
}

/** The head of every JSON file: what the policy is, how far it was checked, which version this is. */
export const publicPolicy = (
  policy: Policy,
  { both, urls }: Addresses,
  { notice, textSource }: FileNotices,
): PublicPolicy => ({
  number: policy.number.zh,
  numberEn: policy.number.en,
  title: policy.title,
  issuers: policy.issuers,
  publishedOn: policy.publishedOn,
  validUntil: policy.validUntil,
  officialUrl: policy.officialUrl,
  officialPageCheckedOn: policy.officialPageCheckedOn,
  sourceSha256: policy.sourceSha256,
  dataVersion: policy.dataVersion,
  dataDate: policy.dataDate,
  url: both((lang) => urls.home(lang)),
  notice,
  textSource,
  licence: DATA_LICENCE.url,
});

/** One support item under its public field names, in the order a reader wants them. */
export const publicItem = (
  measure: number,
  { id, sentence, basis, cny, instrument, ...rest }: SupportItem,
  { both, urls }: Addresses,
): PublicItem => ({
  id,
  measure,
  sentence,
  basis,
  cny,
  instrument,
  ...rest,
  basisNote: rest.basisNote ?? null,
  note: rest.note ?? null,
  url: both((lang) => urls.place(lang, id)),
});

const publicMeasure = (measure: Measure, addresses: Addresses): PublicMeasure => ({
  number: measure.number,
  category: measure.category,
  title: measure.title,
  summary: measure.summary,
  url: addresses.both((lang) => addresses.urls.measure(lang, measure.number)),
  departments: measure.departments,
  sentences: measure.sentences.map(({ id, zh, en }) => ({ id, zh, en })),
  items: measure.items.map((item) => publicItem(measure.number, item, addresses)),
  commitments: measure.commitments.map((promise) => ({ ...promise, note: promise.note ?? null })),
  unsaid: measure.unsaid ?? null,
  related: measure.related,
  documents: measure.documents,
});

/** Builds `/data/measures.json`. */
export const buildMeasuresFile = (
  policy: Policy,
  measures: readonly Measure[],
  addresses: Addresses,
  notices: FileNotices,
): MeasuresFile => ({
  $schema: addresses.absolute(addresses.urls.dataFile('schema/measures.json')),
  policy: publicPolicy(policy, addresses, notices),
  measures: measures.map((measure) => publicMeasure(measure, addresses)),
});
