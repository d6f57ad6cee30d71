import type { Bilingual } from './lang.ts';

/** A sentence outside the measures, with the address it has in the full text. */
export interface FrameSentence {
  /** `notice.sK`, `preamble.sK` or `final.sK`. */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** The policy as a whole: what stands around its measures, and what is known of it. */
export interface Policy {
  readonly title: Bilingual;
  /** 文号. */
  readonly number: Bilingual;
  readonly noticeTitle: Bilingual;
  readonly addressees: Bilingual;
  readonly notice: readonly FrameSentence[];
  readonly preamble: readonly FrameSentence[];
  readonly final: readonly FrameSentence[];
  /** Slugs in the order of the official page. */
  readonly issuers: readonly string[];
  /** Publication date, ISO; null: not found. */
  readonly publishedOn: string | null;
  /** Last day of the stated period, ISO, UTC+8. */
  readonly validUntil: string;
  readonly officialUrl: string;
  /** When we last compared with the official page, ISO; null: no date was recorded. */
  readonly officialPageCheckedOn: string | null;
  /** SHA-256 of the frozen source text, hex. */
  readonly sourceSha256: string;
  /** Version of this site's data, and the day it was made, ISO. */
  readonly dataVersion: string;
  readonly dataDate: string;
  /** Where a reader reports an error; null: not set up for this deployment. */
  readonly reportUrl: string | null;
  /** Until when `security.txt` may be relied upon, ISO; within a year, renewed with the data (RFC 9116). */
  readonly securityTxtExpires: string;
}
