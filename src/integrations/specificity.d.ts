// The package's own types are out of reach: its `exports` do not name them.
declare module '@bramus/specificity' {
  import type { Selector } from 'css-tree';

  /** How strong a selector is: ids, then classes, then elements. */
  interface Weight {
    readonly a: number;
    readonly b: number;
    readonly c: number;
  }
  const Specificity: {
    calculateForAST(selector: Selector): Weight;
    /** Positive where the first is the stronger. */
    compare(one: Weight, other: Weight): number;
  };
  export default Specificity;
}
