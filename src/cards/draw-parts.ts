import type { Canvas, TextStyle } from './canvas.ts';
import type { Card, CardItem } from './card.ts';
import { METRICS, type Metrics } from './metrics.ts';

/** Site, number and the double rule; returns where the rest begins. */
export const drawHead = (canvas: Canvas, card: Card): number => {
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

/** Numeral, part and title; returns the foot of both. */
export const drawTitle = (canvas: Canvas, card: Card, m: Metrics, top: number): number => {
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

/** One stated sum: mark, basis, figure, and under them what it is for. */
export const drawItem = (
  canvas: Canvas,
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

/** The fourteen measures as a row of numerals; those of the page stand out. */
export const drawNumbers = (
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

/** The four marks with their words. */
export const drawLegend = (
  canvas: Canvas,
  card: Card,
  m: Metrics,
  top: number,
  width: number,
): number => {
  // Two by two: the longest label of four beside each other would reach the QR code.
  card.legend.forEach(({ mark, label }, i) => {
    const x = m.margin + (i % 2) * (width / 2);
    const y = top + Math.floor(i / 2) * m.lead * 1.9;
    canvas.mark(mark, x, y + 3, m.lead);
    canvas.line(label, x + m.lead * 1.5, y + m.lead, { face: 'sans', size: m.lead, colour: 'ink' });
  });
  return top + m.lead * 3.4;
};
