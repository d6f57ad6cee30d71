/** A file of the content folder as it was read; `text` is null where there is no such file. */
export interface SourceFile {
  /** Path from the root of the content folder. */
  readonly file: string;
  readonly text: string | null;
}

/** The official text, frozen, with the digest of its bytes. */
export interface FrozenNotice {
  readonly file: string;
  readonly text: string;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** The whole content folder as raw strings: all that validation knows. */
export interface ContentSource {
  readonly policy: SourceFile;
  readonly departments: SourceFile;
  readonly categories: SourceFile;
  readonly glossary: SourceFile;
  readonly documents: SourceFile;
  readonly changes: SourceFile;
  readonly searchWords: SourceFile;
  readonly measures: readonly SourceFile[];
  /** Given for the real text only; synthetic content has no source to be held against. */
  readonly notice?: FrozenNotice | undefined;
}
