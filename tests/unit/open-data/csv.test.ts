import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../../src/domain/open-data/csv.ts';
import { readCsv } from '../../support/csv.ts';

const column = { name: 'cell', cell: (row: string | number | boolean | null) => row };

// Value, and how it stands in the file.
const CELLS: readonly (readonly [value: string | number | boolean | null, written: string])[] = [
  ['市科技局', '市科技局'],
  ['', ''],
  [null, ''],
  [30_000_000, '30000000'],
  [true, 'true'],
  ['a,b', '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-1', "'-1"],
  ['@name', "'@name"],
  ['\tx', "'\tx"],
  ['＝1', "'＝1"],
  ["'quoted", "''quoted"],
  ['=a,"b"', '"\'=a,""b"""'],
];

describe('a cell', () => {
  test.each(CELLS)('%j is written as %j', (value, written) => {
    expect(writeCsv([column], [value])).toBe(`\uFEFFcell\r\n${written}\r\n`);
  });
});

test('what a spreadsheet would run never begins a cell', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'),
      fc.string(),
      (sign, rest) => {
        const cell = writeCsv([column], [sign + rest]).split('\r\n')[1] ?? '';
        expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
      },
    ),
  );
});

test('every table comes back as it was', () => {
  const row = fc.record({ a: fc.string({ unit: 'grapheme' }), b: fc.string() });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const names = ['a', 'b'] as const;
      const csv = writeCsv(
        names.map((name) => ({ name, cell: (of: Record<'a' | 'b', string>) => of[name] })),
        rows,
      );
      expect(readCsv(csv)).toEqual(rows);
    }),
  );
});
