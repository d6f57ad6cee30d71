import type { Bilingual } from './lang.ts';

/** One version of this site and its data; says nothing about the policy's own history. */
export interface Change {
  /** `major.minor.patch`; also its anchor on the page of changes. */
  readonly version: string;
  /** The day it was published, ISO, UTC+8. */
  readonly date: string;
  readonly title: Bilingual;
  /** What changed, one sentence each. */
  readonly changes: readonly Bilingual[];
}
