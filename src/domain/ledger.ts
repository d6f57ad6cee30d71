import {
  UNSAID_SLOTS,
  type FutureIndustryWords,
  type SupportItem,
  type UnsaidSlot,
} from './support-item.ts';

/** What has to stand beside an item so that its sum does not say more than the text. */
export const ITEM_NOTES = ['otherRules', 'asPrescribed', 'openList', 'noFieldWords'] as const;
export type ItemNote = (typeof ITEM_NOTES)[number];

type Noted = Pick<
  SupportItem,
  'lawsAndRegulations' | 'asPrescribed' | 'openList' | 'futureIndustryWords'
>;

/** The notes of one item: 依法依规, 按规定, 等, and 未来产业 missing from its clause. */
export const notesOf = (item: Noted): readonly ItemNote[] => {
  const holds: Readonly<Record<ItemNote, boolean>> = {
    otherRules: item.lawsAndRegulations,
    asPrescribed: item.asPrescribed,
    openList: item.openList,
    noFieldWords: item.futureIndustryWords === 'absent',
  };
  return ITEM_NOTES.filter((note) => holds[note]);
};

/** Under which key it is said where the words 未来产业 stand. */
export const FIELD_KEYS = {
  'in the clause': 'clause',
  'earlier in the sentence': 'earlier',
  absent: 'absent',
} as const satisfies Record<FutureIndustryWords, string>;

/** 资助 and 经费支持 are one instrument in the data; the second is the one without a sum. */
export const instrumentWord = (item: Pick<SupportItem, 'instrument' | 'cny'>) =>
  item.instrument === 'funding' && item.cny === null ? 'funding-unstated' : item.instrument;

/** A slot that a measure leaves open, and for which of its items. */
export interface OpenSlot {
  readonly slot: UnsaidSlot;
  /** Ids of the items that leave it open; empty where every item does. */
  readonly onlyFor: readonly string[];
}

type Slotted = Pick<SupportItem, 'id' | 'unsaid'>;

/** Which body handles an item is a question only where the measure names several. */
export const isAskedOf = (slot: UnsaidSlot, bodies: number): boolean =>
  slot !== 'bodyForItem' || bodies > 1;

/**
 * The slots that a measure's items leave open, in the fixed order of the twelve.
 *
 * @param bodies how many responsible bodies the measure names
 */
export const openSlotsOf = (items: readonly Slotted[], bodies: number): readonly OpenSlot[] =>
  UNSAID_SLOTS.filter((slot) => isAskedOf(slot, bodies)).flatMap((slot) => {
    const open = items.filter((item) => item.unsaid[slot]).map((item) => item.id);
    if (open.length === 0) return [];
    return [{ slot, onlyFor: open.length === items.length ? [] : open }];
  });
