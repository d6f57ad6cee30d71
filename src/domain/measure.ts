import type { Bilingual, Lang } from './lang.ts';
import type { Commitment, SupportItem, Unsaid } from './support-item.ts';

/** A run of a sentence: plain words, a sum tied to its item, or a term tied to the glossary. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'amount'; readonly text: string; readonly item: string }
  | { readonly kind: 'term'; readonly text: string; readonly term: string };

/** One sentence of a measure's body in both languages, without title and 责任单位 bracket. */
export interface Sentence {
  /** `N.sK`: the K-th sentence of measure N; also its anchor. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly segments: Readonly<Record<Lang, readonly Segment[]>>;
}

/** What an editor states about a measure in the head of its entry. */
export interface MeasureFacts {
  readonly number: number;
  /** Slug of the part it stands in. */
  readonly category: string;
  /** Title without number and full stop. */
  readonly title: Bilingual;
  /** One plain sentence; ours, not the policy. */
  readonly summary: Bilingual;
  /** Slugs of the responsible bodies in the text's order. */
  readonly departments: readonly string[];
  readonly items: readonly SupportItem[];
  readonly commitments: readonly Commitment[];
  /** Given only where there are no items; otherwise it follows from them. */
  readonly unsaid?: Unsaid | undefined;
  /** Numbers of measures a reader of this one may also want. */
  readonly related: readonly number[];
  /** Slugs of neighbouring documents. */
  readonly documents: readonly string[];
}

/** One measure whole: facts and sentences. */
export interface Measure extends MeasureFacts {
  readonly sentences: readonly Sentence[];
}
