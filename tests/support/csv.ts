/**
 * A reader of `/data/support-items.csv` as a stranger would write it from the data page: RFC 4180, and
 * one apostrophe taken away where it guards a sign that a spreadsheet would run.
 */
export const readCsv = (file: string): readonly Readonly<Record<string, string>>[] => {
  const records: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const text = file.replace(/^\uFEFF/, '');
  const endCell = () => {
    records.at(-1)?.push(cell.replace(/^'(?=['=+\-@\t\r＝＋－＠])/, ''));
    cell = '';
  };
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') endCell();
    else if (sign === '\r' && text[i + 1] === '\n') {
      endCell();
      records.push([]);
      i += 1;
    } else cell += sign;
  }
  const [names = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])));
};
