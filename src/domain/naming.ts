import type { Naming, Recipient } from './support-item.ts';

/** How the words of an item stand to a kind of reader. */
export type Relation = 'named' | 'open' | 'other';

/**
 * `named`: the words name this kind; `open`: they name a thing, or any body, and limit no one;
 * `other`: they name another kind of body.
 */
export const relationTo = (recipient: Recipient, naming: Naming): Relation => {
  if (naming.named.includes(recipient)) return 'named';
  return naming.names === 'thing' || naming.named.length === 0 ? 'open' : 'other';
};
