import { Canvas, NoRoom, type TextStyle } from './canvas.ts';
import { SIZE, type Card, type CardItem } from './card.ts';
import type { Typeface } from './typeface.ts';

interface Metrics {
  readonly margin: number;
  readonly head: number;
  readonly numeral: number;
  readonly titles: readonly number[];
  readonly small: number;
  readonly lead: number;
  readonly leadLines: number;
  readonly figure: number;
  readonly qr: number;
}

/** Measures in px that differ between a card to see in a feed and one to read on a phone. */
const METRICS = {
  wide: {
    margin: 64,
    head: 56,
    numeral: 148,
    titles: [56, 50, 44, 40],
    small: 21,
    lead: 27,
    leadLines: 3,
    figure: 44,
    qr: 156,
  },
  tall: {
    margin: 76,
    head: 72,
    numeral: 220,
    titles: [68, 60, 54, 48, 44],
    small: 26,
    lead: 36,
    leadLines: 6,
    figure: 46,
    qr: 252,
  },
} as const satisfies Record<Card['shape'], Metrics>;

const drawHead = (canvas: Canvas, card: Card): number => {
  const m = METRICS[card.shape];
  const end = canvas.width - m.margin;
  const soft = { face: 'sans', size: 21, colour: 'soft' } as const;
  const bold = { face: 'serif-bold', size: m.small + 8, colour: 'ink' } as const;
  const pen = canvas.line(card.site, m.margin, m.head, bold) + 18;
  const then = canvas.line(card.unofficial, pen, m.head, soft);
  if (then + 18 + canvas.measure(card.officialNumber, soft) > end)
    throw new Error(`the head of card ${card.lang}/${card.name} does not fit`);
  canvas.lineEnd(card.officialNumber, end, m.head, soft);
  canvas.doubleRule(m.head + 21);
  return m.head + 32;
};

const drawTitle = (canvas: Canvas, card: Card, m: Metrics, top: number): number => {
  const soft = { face: 'sans', size: m.small, colour: 'soft' } as const;
  let x: number = m.margin;
  if (card.numeral !== '')
    x =
      canvas.line(card.numeral, x - m.numeral * 0.04, top + m.numeral * 0.8, {
        face: 'serif-bold',
        size: m.numeral,
        colour: 'accent',
      }) +
      m.small * 1.4;
  const width = canvas.width - m.margin - x;
  const under = canvas.block(card.kicker, x, top, width, 3, {
    ...soft,
    sizes: [m.small, m.small - 3],
    leading: 1.35,
    balanced: true,
  });
  const style: TextStyle = {
    face: 'serif-bold',
    size: 0,
    colour: 'ink',

    leading: 1.2,
    balanced: true,
  };
  const foot = canvas.block(card.title, x, under + 2, width, card.shape === 'wide' ? 3 : 5, {
    ...style,
    sizes: m.titles,
  });
  return Math.max(foot, card.numeral === '' ? 0 : top + m.numeral * 0.86);
};

const drawItem = (
  canvas: Canvas,
  card: Card,
  item: CardItem,
  m: Metrics,
  top: number,
  width: number,
): number => {
  const side = Math.round(m.figure * 0.62);
  const baseline = top + m.figure;
  canvas.mark(item.mark, m.margin, baseline - side, side);
  let pen = m.margin + side + 14;
  pen =
    canvas.line(item.basis, pen, baseline, { face: 'sans', size: m.small + 3, colour: 'soft' }) +
    12;
  if (item.amount) {
    const bold = { face: 'sans-bold', colour: 'ink' } as const;
    // The unit is smaller than its figure, as everywhere on the site.
    pen = canvas.line(item.amount.before, pen, baseline, { ...bold, size: m.figure * 0.7 });
    pen = canvas.line(item.amount.figure, pen, baseline, { ...bold, size: m.figure });
    canvas.line(item.amount.after, pen, baseline, { ...bold, size: m.figure * 0.7 });
  }
  return canvas.block(item.object, m.margin + side + 14, baseline + 6, width - side - 14, 3, {
    face: 'sans',
    size: 0,
    sizes: [m.lead - 3, m.lead - 5, m.lead - 7],
    colour: 'ink',

    leading: 1.35,
  });
};

const drawNumbers = (
  canvas: Canvas,
  card: Card,
  m: Metrics,
  top: number,
  width: number,
): number => {
  const step = width / 14;
  const size = Math.min(44, step * 0.66);
  for (let n = 1; n <= 14; n += 1) {
    const here = card.numbers?.includes(n) ?? false;
    const style = { face: 'serif-bold', size, colour: here ? 'accent' : 'rule' } as const;
    const at = m.margin + (n - 1) * step;
    const end = canvas.line(String(n), at, top + size, style);
    if (here) canvas.rect(at, Math.round(top + size + 10), Math.round(end - at), 4, 'accent');
  }
  return top + size + 24;
};

const drawLegend = (canvas: Canvas, card: Card, m: Metrics, top: number, width: number): number => {
  // Two by two: the longest label of four beside each other would reach the QR code.
  card.legend.forEach(({ mark, label }, i) => {
    const x = m.margin + (i % 2) * (width / 2);
    const y = top + Math.floor(i / 2) * m.lead * 1.9;
    canvas.mark(mark, x, y + 3, m.lead);
    canvas.line(label, x + m.lead * 1.5, y + m.lead, { face: 'sans', size: m.lead, colour: 'ink' });
  });
  return top + m.lead * 3.4;
};

/** Draws a card with its measures; throws where its words do not fit. */
const drawWith = (card: Card, typeface: Typeface, m: Metrics): string => {
  const { width, height } = SIZE[card.shape];
  const canvas = new Canvas(width, height, typeface, card.lang);
  const soft = { face: 'sans', size: m.small, colour: 'soft' } as const;
  const gap = card.shape === 'wide' ? m.small : m.small * 1.3;
  const full = width - 2 * m.margin;

  const footY = height - 40;
  const footStyle = { face: 'sans', size: METRICS[card.shape].small, colour: 'soft' } as const;
  const ruleY = footY - footStyle.size - 22;
  const qrY = ruleY - m.qr - 18;
  // Beside the QR code a wide card has a narrower column; a tall one keeps its foot free.
  const column = card.shape === 'wide' ? full - m.qr - 40 : full;
  const limit = card.shape === 'wide' ? ruleY - 8 : qrY - 40;

  let y = drawTitle(canvas, card, m, drawHead(canvas, card) + gap + 6) + gap;
  if (card.voice !== '') {
    canvas.line(card.voice, m.margin, y + m.small, { ...soft });
    y += m.small * 1.5;
  }
  const leadWidth = y + m.lead * 2 > qrY || card.shape === 'wide' ? column : full;
  y = canvas.block(card.lead, m.margin, y, leadWidth, m.leadLines, {
    face: 'sans',
    size: 0,
    sizes: [m.lead, m.lead - 2, m.lead - 4],
    colour: 'ink',

    leading: 1.45,
  });
  if (card.items.length > 0) {
    y += gap * 0.6;
    if (card.itemsHead !== '') {
      canvas.line(card.itemsHead, m.margin, y + m.small, { ...soft });
      y += m.small * 1.2;
    }
    for (const item of card.items)
      y = drawItem(canvas, card, item, m, y, column) + (card.shape === 'wide' ? 4 : 12);
  }
  for (const note of card.notes)
    y = canvas.block(note, m.margin, y + gap * 0.5, column, 4, {
      face: 'sans',
      size: 0,
      sizes: [m.lead - 3, m.lead - 5, m.lead - 7],
      colour: 'ink',
      leading: 1.4,
    });
  if (card.numbers) y = drawNumbers(canvas, card, m, y + gap, column);
  if (card.legend.length > 0) y = drawLegend(canvas, card, m, y + gap, column);
  if (y > limit) throw new NoRoom(card.name);

  canvas.qr(card.url, width - m.margin - m.qr, qrY, m.qr);
  const address = card.url.replace(/^https?:\/\//, '');
  if (card.shape === 'tall') {
    const beside = full - m.qr - 40;
    canvas.rect(m.margin, qrY - 22, full, 1, 'rule');
    const bodies = { ...soft, colour: 'ink', sizes: [26, 24, 22, 20, 18], leading: 1.4 } as const;
    const after = canvas.block(card.bodies, m.margin, qrY, beside, 7, bodies);
    canvas.line(card.scan, m.margin, after + 36, { ...soft, size: 22 });
    if (after + 66 < ruleY) canvas.line(address, m.margin, after + 66, { ...soft, size: 20 });
  }
  canvas.rect(m.margin, ruleY, full, 1, 'rule');
  const pen = canvas.line(card.foot, m.margin, footY, footStyle);
  if (card.shape === 'wide' && pen + 30 + canvas.measure(address, footStyle) < width - m.margin)
    canvas.lineEnd(address, width - m.margin, footY, footStyle);
  return canvas.toSvg();
};

/** How far type grows on a card with few words, and shrinks on a full one. */
const SCALES = [1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;

/** A long title gives way before the rest of the card does: one line less is worth more than size. */
const TITLE_SCALES = [1, 0.88, 0.76] as const;

const scaled = (m: Metrics, by: number, titleBy: number): Metrics => ({
  ...m,
  numeral: m.numeral * by,
  titles: m.titles.map((size) => size * by * titleBy),
  small: m.small * Math.min(1.1, Math.max(by, 0.9)),
  lead: m.lead * by,
  figure: m.figure * by,
});

/** Draws the words of one card, at the largest size at which all of them fit; fails where none does. */
export const drawCard = (card: Card, typeface: Typeface): string => {
  for (const by of SCALES)
    for (const titleBy of TITLE_SCALES) {
      try {
        return drawWith(card, typeface, scaled(METRICS[card.shape], by, titleBy));
      } catch (error) {
        if (!(error instanceof NoRoom)) throw error;
      }
    }
  throw new Error(`the words of card ${card.lang}/${card.name} do not fit`);
};
