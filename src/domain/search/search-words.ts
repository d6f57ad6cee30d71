type WordsByLanguage = Readonly<Record<'zh' | 'en', readonly string[]>>;

/** Words people type beyond the glossary, and what the text says instead. */
export interface SearchWords {
  readonly words: readonly {
    /** As they stand in the Chinese text. */
    readonly inText: readonly string[];
    /** The same in our translation. */
    readonly en: string;
    readonly same: WordsByLanguage;
    /** Near, not the same; the site says so. */
    readonly related: WordsByLanguage;
  }[];
  /** Ask how to apply; the text does not say. */
  readonly howto: WordsByLanguage;
  /** Fields of industry that the text does not list. */
  readonly fields: WordsByLanguage;
  /** Ask, and carry no subject. */
  readonly stop: WordsByLanguage;
  /** Stand almost everywhere and decide nothing. */
  readonly generic: WordsByLanguage;
}
