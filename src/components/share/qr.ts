import { encode } from 'uqr';
import { drawQrPath } from '../../domain/share-qr.ts';

/** Light modules around a code; ISO/IEC 18004 asks for four. */
const QUIET = 4;

/** A QR code of an address: its path and the box it is drawn in, quiet zone included. */
export const qrOf = (url: string): { readonly path: string; readonly viewBox: string } => {
  const { data, size } = encode(url, { ecc: 'L', border: 0 });
  const side = size + 2 * QUIET;
  return { path: drawQrPath(data), viewBox: `${-QUIET} ${-QUIET} ${side} ${side}` };
};
