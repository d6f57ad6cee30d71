/** The package ships no types; this is the part of it that cards use. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    /** Pins a variable font's axes, so that the result is one plain weight. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  /** Keeps of a font only the glyphs of `text`. */
  const subsetFont: (font: Buffer, text: string, options: Options) => Promise<Buffer>;
  export default subsetFont;
}
