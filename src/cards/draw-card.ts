import { Canvas, NoRoom } from './canvas.ts';
import { SIZE, type Card } from './card.ts';
import { drawHead, drawItem, drawLegend, drawNumbers, drawTitle } from './draw-parts.ts';
import { METRICS, scaled, SCALES, TITLE_SCALES, type Metrics } from './metrics.ts';
import type { Typeface } from './typeface.ts';

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
      y = drawItem(canvas, item, m, y, column) + (card.shape === 'wide' ? 4 : 12);
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
