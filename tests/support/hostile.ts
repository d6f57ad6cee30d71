/** Pieces that have broken some page on the web before, and the grammar of our own addresses. */
const PIECES = [
  '<script>globalThis.broken=1</script>',
  '<img src=x onerror=globalThis.broken=1>',
  '<svg/onload=globalThis.broken=1>',
  '"><iframe srcdoc="<script>parent.broken=1</script>">',
  'javascript:globalThis.broken=1',
  'data:text/html,<script>globalThis.broken=1</script>',
  '{{constructor.constructor("globalThis.broken=1")()}}',
  '${globalThis.broken=1}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'prototype[polluted]',
  "'; DROP TABLE measures; --",
  '../../../../etc/passwd',
  '\\\\evil.example\\x',
  '//evil.example/',
  'https://evil.example/',
  '%',
  '%00',
  '%zz',
  '%E4%B8',
  '%C0%AF',
  '%2e%2e%2f',
  '%25%32%35',
  '\u0000',
  '\u202e\u202d\u2066',
  '\u200b\u200d\ufeff',
  '\ud800',
  '\udfff',
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  'e\u0301'.repeat(40),
  'Z\u0351\u036b\u0343\u036a\u0302'.repeat(12),
  'ﷺ',
  '未来产业',
  '孵化器',
  '3000万元',
  '最高',
  '第10条',
  '第９９９９９９９９条',
  '"',
  "'",
  '`',
  '&amp;',
  '&q=',
  '#',
  '?',
  '+',
  ';',
  '.',
  '-',
  '(((((((((((',
  '[[[[',
  '\\',
  '*',
  '.*+?^${}()|[]\\',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '0x1F',
  '9'.repeat(40),
  'v1.',
  'v999.',
  'wenterprise',
  'm10',
  'm-1',
  'oy',
  'y0f9a',
  'q9ax99',
  'q9ax-1',
  'q9ax1e9',
  't9ax209913',
  't9ax202606',
  'department=',
  'category=',
  'basis=',
  'for=',
  'q=',
  'finance',
  'ceiling',
  'a'.repeat(3000),
  '我'.repeat(1500),
  ' '.repeat(500),
  '\n\r\t',
] as const;

/** A sequence of numbers in [0, 1) that is the same for the same seed (mulberry32). */
const sequence = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

/** Hostile strings, the same ones for the same seed: pieces joined, cut, doubled, with random characters between. */
export const hostileStrings = (count: number, seed = 14): readonly string[] => {
  const next = sequence(seed);
  const upTo = (limit: number) => Math.floor(next() * limit);
  const character = () => String.fromCharCode(upTo(next() < 0.7 ? 0x80 : 0x10000));
  const piece = () => {
    const text = PIECES[upTo(PIECES.length)] ?? '';
    const kind = next();
    if (kind < 0.6) return text;
    if (kind < 0.75) return text.slice(upTo(text.length));
    if (kind < 0.85) return text + text;
    return Array.from({ length: 1 + upTo(12) }, character).join('');
  };
  return Array.from({ length: count }, (_, index) =>
    // Each piece alone first, then mixtures.
    index < PIECES.length
      ? (PIECES[index] ?? '')
      : Array.from({ length: 1 + upTo(6) }, piece).join(''),
  );
};
