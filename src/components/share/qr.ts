import { encode } from 'uqr';
import { onceEach } from '../../domain/once-each.ts';
import { drawQrPath } from '../../domain/share-qr.ts';

/** Light modules around a code; ISO/IEC 18004 asks for four. */
const QUIET = 4;

interface Code {
  readonly path: string;
  readonly viewBox: string;
}

const draw = (url: string): Code => {
  const { data, size } = encode(url, { ecc: 'L', border: 0 });
  const side = size + 2 * QUIET;
  return { path: drawQrPath(data), viewBox: `${-QUIET} ${-QUIET} ${side} ${side}` };
};

/** A QR code of an address, the same for both views of a measure: its path and its box, quiet zone included. */
export const qrOf = onceEach(draw);
