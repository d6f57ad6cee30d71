import type { Bilingual } from '../lang.ts';
import type { FrameSentence } from '../policy.ts';
import type { Commitment, SupportItem, Unsaid } from '../support-item.ts';

/** What every data file says of the policy and of itself. */
export interface PublicPolicy {
  /** 文号 as issued; the English rendering is ours. */
  readonly number: string;
  readonly numberEn: string;
  readonly title: Bilingual;
  readonly issuers: readonly string[];
  readonly publishedOn: string | null;
  readonly validUntil: string;
  readonly officialUrl: string;
  readonly officialPageCheckedOn: string | null;
  readonly sourceSha256: string;
  readonly dataVersion: string;
  readonly dataDate: string;
  readonly url: Bilingual;
  /** Unofficial; the Chinese text prevails. */
  readonly notice: Bilingual;
  /** How far the Chinese text was compared with the official page. */
  readonly textSource: Bilingual;
  readonly licence: string;
}

/** One row of the ledger; optional facts are null rather than absent. */
export interface PublicItem extends Omit<SupportItem, 'basisNote' | 'note'> {
  readonly measure: number;
  readonly url: Bilingual;
  readonly basisNote: Bilingual | null;
  readonly note: Bilingual | null;
}

/** A promise without money; optional facts are null rather than absent. */
export interface PublicCommitment extends Omit<Commitment, 'note'> {
  readonly note: Bilingual | null;
}

/** A sentence with its translation, without the marks of amounts and terms. */
export interface PublicSentence {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** One measure with everything it states. */
export interface PublicMeasure {
  readonly number: number;
  readonly category: string;
  readonly title: Bilingual;
  readonly summary: Bilingual;
  readonly url: Bilingual;
  readonly departments: readonly string[];
  readonly sentences: readonly PublicSentence[];
  readonly items: readonly PublicItem[];
  readonly commitments: readonly PublicCommitment[];
  /** For a measure without items; null elsewhere, where each item has its own. */
  readonly unsaid: Unsaid | null;
  readonly related: readonly number[];
  readonly documents: readonly string[];
}

/** `/data/measures.json`. */
export interface MeasuresFile {
  readonly $schema: string;
  readonly policy: PublicPolicy;
  readonly measures: readonly PublicMeasure[];
}

/** A body, with its place in the order of issue. */
export interface PublicIssuer {
  readonly slug: string;
  readonly order: number;
  readonly short: Bilingual;
  readonly full: Bilingual;
  readonly inCopy: boolean;
  readonly website: string | null;
  readonly ownRendering: boolean;
  readonly url: Bilingual;
}

/** One of the four parts, with the numbers of its measures. */
export interface PublicCategory {
  readonly slug: string;
  readonly order: number;
  readonly title: Bilingual;
  readonly heading: Bilingual;
  readonly short: Bilingual;
  readonly url: Bilingual;
  readonly measures: readonly number[];
}

/** A neighbouring document; never a ground for this one. */
export interface PublicDocument {
  readonly slug: string;
  readonly title: Bilingual;
  readonly reference: Bilingual | null;
  readonly url: string;
  /** What the address leads to, where it is not the document’s own official page. */
  readonly linkLabel: Bilingual | null;
  readonly namedInText: boolean;
}

/** `/data/policy.json`: everything around the measures, so that the two files make the whole notice. */
export interface PolicyFile {
  readonly $schema: string;
  readonly policy: PublicPolicy;
  readonly noticeTitle: Bilingual;
  readonly addressees: Bilingual;
  readonly notice: readonly FrameSentence[];
  readonly preamble: readonly FrameSentence[];
  readonly final: readonly FrameSentence[];
  readonly issuers: readonly PublicIssuer[];
  readonly categories: readonly PublicCategory[];
  readonly documents: readonly PublicDocument[];
  readonly files: readonly string[];
}
