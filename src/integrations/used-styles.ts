import {
  clone,
  generate,
  parse,
  walk,
  type CssNode,
  type List,
  type ListItem,
  type Selector,
} from 'css-tree';

/** Whether a selector can match where only some classes occur; drops the branches of `:is()` that cannot. */
const canMatch = (selector: Selector, occurs: (className: string) => boolean): boolean => {
  for (const part of selector.children) {
    // No page is a shadow tree.
    if (part.type === 'PseudoClassSelector' && part.name === 'host') return false;
    if (part.type === 'ClassSelector' && !occurs(part.name)) return false;
    if (part.type !== 'PseudoClassSelector' || !part.children) continue;
    // What stands in `:not()` need not occur: the rest matches all the more.
    if (part.name !== 'is' && part.name !== 'where') continue;
    const [branches] = part.children;
    if (branches?.type === 'SelectorList' && !keepMatching(branches.children, occurs)) return false;
  }
  return true;
};

/** Drops the selectors of a list that cannot match; false when none is left. */
const keepMatching = (
  selectors: List<CssNode>,
  occurs: (className: string) => boolean,
): boolean => {
  selectors.forEach((selector, item) => {
    if (selector.type === 'Selector' && !canMatch(selector, occurs)) selectors.remove(item);
  });
  return !selectors.isEmpty;
};

/** A style sheet, read once, from which each page takes what it uses. */
export interface Sheet {
  /** The classes that its selectors name. */
  readonly classes: readonly string[];
  /**
   * The rules that can match on a page, in their order. Only names of classes decide: elements,
   * attributes and states may come by script or by the reader.
   *
   * @param occurs whether an element of that class stands on the page or may come to stand there
   */
  readonly used: (occurs: (className: string) => boolean) => string;
}

export const readSheet = (css: string): Sheet => {
  const sheet = parse(css);
  const classes = new Set<string>();
  walk(sheet, (node) => {
    if (node.type === 'ClassSelector') classes.add(node.name);
  });
  const used: Sheet['used'] = (occurs) => {
    const kept = clone(sheet);
    walk(kept, {
      leave: (node: CssNode, item?: ListItem<CssNode>, list?: List<CssNode>) => {
        const isEmpty =
          (node.type === 'Rule' &&
            node.prelude.type === 'SelectorList' &&
            !keepMatching(node.prelude.children, occurs)) ||
          // The mark of a tool; `npm run licences` lists them all.
          node.type === 'Comment' ||
          (node.type === 'Atrule' && node.block?.children.isEmpty && node.name === 'media');
        if (isEmpty && item && list) list.remove(item);
      },
    });
    return generate(kept);
  };
  return { classes: [...classes], used };
};
