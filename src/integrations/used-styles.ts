import Specificity from '@bramus/specificity';
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

/** What is written like an element and is none; the latter two are moments of an animation. */
const NO_ELEMENT = ['*', 'from', 'to'];

/** The name that decides: of a class, or of an element. */
const nameOf = (node: CssNode): string | undefined =>
  node.type === 'ClassSelector' || (node.type === 'TypeSelector' && !NO_ELEMENT.includes(node.name))
    ? node.name
    : undefined;

/** Whether a selector can match where only some names occur; drops the branches of `:is()` and `:where()` that cannot. */
const canMatch = (selector: Selector, occurs: (name: string) => boolean): boolean => {
  for (const part of selector.children) {
    // No page is a shadow tree.
    if (part.type === 'PseudoClassSelector' && part.name === 'host') return false;
    const name = nameOf(part);
    if (name !== undefined && !occurs(name)) return false;
    if (part.type !== 'PseudoClassSelector' || !part.children) continue;
    // What stands in `:not()` need not occur: the rest matches all the more.
    if (part.name !== 'is' && part.name !== 'where') continue;
    const [branches] = part.children;
    const keep = part.name === 'is' ? keepWeight : keepMatching;
    if (branches?.type === 'SelectorList' && !keep(branches.children, occurs)) return false;
  }
  return true;
};

/** Drops the selectors of a list that cannot match; false when none is left. */
const keepMatching = (selectors: List<CssNode>, occurs: (name: string) => boolean): boolean => {
  selectors.forEach((selector, item) => {
    if (selector.type === 'Selector' && !canMatch(selector, occurs)) selectors.remove(item);
  });
  return !selectors.isEmpty;
};

const weightOf = (node: CssNode) => Specificity.calculateForAST(node as Selector);

/**
 * The same for the branches of `:is()`: its strongest branch gives all of them its weight, so that one
 * stays, or other rules would win.
 */
const keepWeight = (branches: List<CssNode>, occurs: (name: string) => boolean): boolean => {
  const compare = (one: CssNode, other: CssNode) =>
    Specificity.compare(weightOf(one), weightOf(other));
  // Copied, since what cannot match is taken to pieces.
  const [strongest] = branches
    .map(clone)
    .toArray()
    .sort((one, other) => compare(other, one));
  if (!strongest || !keepMatching(branches, occurs)) return false;
  if (!branches.some((kept) => compare(kept, strongest) === 0)) branches.appendData(strongest);
  return true;
};

/** The build adds it, twice even; no browser since Safari 12 needs it. */
const OUTDATED = '-webkit-text-decoration-color';

/** A style sheet, read once, from which each page takes what it uses. */
export interface Sheet {
  /** The classes and elements that its selectors name. */
  readonly names: readonly string[];
  /**
   * The rules that can match on a page, in their order. Only the names of classes and elements decide:
   * attributes and states may come by script or by the reader.
   *
   * @param occurs whether an element of that class or name stands on the page or may come to stand there
   */
  readonly used: (occurs: (name: string) => boolean) => string;
}

export const readSheet = (css: string): Sheet => {
  const sheet = parse(css);
  const names = new Set<string>();
  walk(sheet, (node) => {
    const name = nameOf(node);
    if (name !== undefined) names.add(name);
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
          (node.type === 'Declaration' && node.property === OUTDATED) ||
          (node.type === 'Atrule' && node.block?.children.isEmpty && node.name === 'media');
        if (isEmpty && item && list) list.remove(item);
      },
    });
    return generate(kept);
  };
  return { names: [...names], used };
};
