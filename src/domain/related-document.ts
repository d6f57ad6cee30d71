import type { Bilingual } from './lang.ts';

/** A neighbouring document: another document, never a ground for this one. */
export interface RelatedDocument {
  readonly slug: string;
  readonly title: Bilingual;
  /** Number and dates as seen on an official host; null where none was seen. */
  readonly reference: Bilingual | null;
  /** On an official host. */
  readonly url: string;
  /** What the link leads to, where it is not the document's own official page. */
  readonly linkLabel?: Bilingual | undefined;
  /** The text of this policy names it. */
  readonly namedInText: boolean;
}
