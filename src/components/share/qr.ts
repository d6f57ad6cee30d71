import { encode } from 'uqr';
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

/** Both views of a measure have one address. */
const drawn = new Map<string, Code>();

/** A QR code of an address: its path and the box it is drawn in, quiet zone included. */
export const qrOf = (url: string): Code => {
  const code = drawn.get(url) ?? draw(url);
  drawn.set(url, code);
  return code;
};
