import type { Category } from '../../domain/category.ts';
import type { Change } from '../../domain/change.ts';
import type { Department } from '../../domain/department.ts';
import type { MeasureFacts, Sentence } from '../../domain/measure.ts';
import type { Policy } from '../../domain/policy.ts';
import type { RelatedDocument } from '../../domain/related-document.ts';
import type { SearchWords } from '../../domain/search/search-words.ts';
import type { Term } from '../../domain/term.ts';
import type { FrozenNotice } from '../content-source.ts';

/** A list that was read, and the file it came from. */
export interface ReadList<T> {
  readonly file: string;
  readonly entries: readonly T[];
}

/** One measure that was read: its head has the right shape, its body is sentences. */
export interface ReadMeasure {
  readonly file: string;
  readonly facts: MeasureFacts;
  readonly sentences: readonly Sentence[];
}

/** The content folder with every file of the right shape; the rules look at nothing else. */
export interface Content {
  readonly policy: { readonly file: string; readonly facts: Policy };
  readonly departments: ReadList<Department>;
  readonly categories: ReadList<Category>;
  readonly terms: ReadList<Term>;
  readonly documents: ReadList<RelatedDocument>;
  /** Newest first. */
  readonly changes: ReadList<Change>;
  readonly searchWords: { readonly file: string; readonly facts: SearchWords };
  readonly measures: readonly ReadMeasure[];
  readonly notice?: FrozenNotice | undefined;
}
