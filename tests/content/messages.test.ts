import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/authoring/list-problems.ts';
import { validate } from '../../src/authoring/validate-content.ts';
import { entryOf, realSource, withText } from './real-source.ts';

/** What an editor reads after a slip: each line whole, and no line too many. */
const said = (file: string, from: string | RegExp, to: string): readonly string[] => {
  const source = withText(realSource, file, (text) => text.replace(from, to));
  return validate(source).map((problem) =>
    // Lines move whenever content is edited; that there is one is what counts.
    formatProblem(source, problem).replace(/:\d+ ›/, ':LINE ›'),
  );
};

describe('a slip is said in words of an editor', () => {
  test.each([
    [
      'a Chinese word',
      entryOf(1),
      '实施<Term',
      '实行<Term',
      [
        '1.s1.zh: differs from the notice: here “实行前沿颠覆性”, in the notice “实施前沿颠覆性”; write it as the notice has it',
      ],
    ],
    [
      '“up to”',
      entryOf(1),
      '>up to RMB 5 million<',
      '>RMB 5 million<',
      [
        '1.s2.en: needs “up to” before the sum of item 1.b',
        '1.s2.en: has “up to” 0×, the Chinese has 最高 1×; make them equal',
      ],
    ],
    [
      'a key',
      entryOf(10),
      'openList:',
      'opnList:',
      [
        'items.0.openList (10.a): is missing; add it (true or false)',
        'items.0.opnList (10.a): unknown key; check its spelling or remove it',
      ],
    ],
    [
      'a key twice',
      entryOf(7),
      'number: 7\n',
      'number: 7\nnumber: 7\n',
      ['head: the same key stands twice; remove one'],
    ],
    [
      'an open tag',
      entryOf(7),
      '</Zh>',
      '',
      [
        'body: a tag <…> is not whole: Expected a closing tag for `<Zh>` before the end of `paragraph`',
      ],
    ],
    [
      'a curly quotation mark in a tag',
      entryOf(5),
      '<Amount item="5.a">',
      '<Amount item=“5.a”>',
      [
        'body: a tag <…> is not whole: write it like <Amount item="5.a">…</Amount>, with both brackets and straight quotes',
      ],
    ],
    [
      'an expression',
      entryOf(5),
      '<Amount item="5.a">',
      '{1}<Amount item="5.a">',
      ['5.s1.zh: unexpected “{…}”; only <Amount> and <Term> may stand in a sentence'],
    ],
    [
      'a head without its beginning',
      entryOf(5),
      '---\n',
      '',
      ['head: the file must begin with a line of three hyphens (---), alone'],
    ],
    [
      'a head without its end',
      entryOf(5),
      /\n---\n\n/,
      '\n\n',
      [
        'head: the head must end with a line of three hyphens (---), alone, above the first sentence',
      ],
    ],
    [
      'a byte order mark',
      entryOf(5),
      '---\n',
      '\uFEFF---\n',
      ['head: begins with a byte order mark; save the file as UTF-8 without one'],
    ],
    [
      'words that bind a promise',
      entryOf(5),
      '<Term id="yifa-yigui">in accordance with laws and regulations</Term>',
      '',
      [
        '5.s1.en: has “in accordance with laws and regulations” 0×, the Chinese has 依法依规 1×; make them equal',
      ],
    ],
    [
      'a part',
      entryOf(5),
      'category: enterprises',
      'category: enterprise',
      [
        'category: “enterprise” is unknown; it must stand in categories.yaml',
        'category: is enterprise; in the notice it stands under enterprises',
      ],
    ],
    [
      'a body by its name',
      entryOf(1),
      '  - science-technology\n',
      '  - 市科技局\n',
      [
        'departments.0: “市科技局” is unknown; it must stand in departments.yaml, by its slug: science-technology',
      ],
    ],
    [
      'a day of publication after the period',
      'policy.yaml',
      'publishedOn: null',
      'publishedOn: 2028-01-01',
      ['publishedOn: is later than 2027-12-31, the end of the period; mend it'],
    ],
    [
      'two bodies',
      entryOf(1),
      '  - science-technology\n  - economy-information',
      '  - economy-information\n  - science-technology',
      [
        'departments: differs from the notice: here “责任单位：市经济信息委、”, in the notice “责任单位：市科技局、市经”; write it as the notice has it',
      ],
    ],
  ])('%s', (_name, file, from, to, lines) => {
    expect(said(file, from, to)).toEqual(lines.map((line) => `content/${file}:LINE › ${line}`));
  });

  test('two texts in one file are one slip, which has no line', () => {
    expect(said('policy.yaml', '\ndataDate:', '\n---\ndataDate:')).toEqual([
      expect.stringMatching(/^content\/policy\.yaml › file: cannot be read here/),
    ]);
  });

  test('a heading brings no word about the parts', () => {
    const lines = said('categories.yaml', 'zh: 二、加强', 'zh: 二、增强');
    expect(lines.filter((line) => line.includes('› category'))).toEqual([]);
  });

  test('a measure that the source does not have is one slip', () => {
    const nine = realSource.measures.find(({ file }) => file === entryOf(9));
    const text = (nine?.text ?? '').replace('number: 9', 'number: 15').replaceAll('9.', '15.');
    const more = { ...realSource, measures: [...realSource.measures, { file: entryOf(15), text }] };
    const lines = validate(more).map(({ file, field }) => `${file} ${field}`);
    expect(lines).toEqual([`${entryOf(15)} number`]);
  });

  test('a number that is far off misses no others', () => {
    const lines = said(entryOf(7), 'number: 7\n', 'number: 70\n');
    expect(lines.filter((line) => line.includes('is missing'))).toHaveLength(1);
  });

  test.each([
    ['of the head', entryOf(10), 'recipientAsWritten:', 'recipientAsWriten:', 'recipientAsWriten:'],
    ['of a sentence', entryOf(8), '<En>Policies', '<En>2 policies', '<En>2 policies'],
    ['of a list', 'departments.yaml', 'website: https://jjxxw', 'website: jjxxw', 'website: jjxxw'],
    ['of what cannot be read', entryOf(7), 'category: ent', 'category: a: ent', 'category: a: ent'],
    ['of an open tag', entryOf(7), '</Zh>', '', '<Zh>'],
  ])('the line is that %s', (_what, file, from, to, there) => {
    const source = withText(realSource, file, (text) => text.replace(from, to));
    const text = source.measures.find((entry) => entry.file === file)?.text;
    const lines = (text ?? source.departments.text ?? '').split('\n');
    const numbers = validate(source).map((problem) =>
      Number(/:(\d+) ›/.exec(formatProblem(source, problem))?.[1]),
    );
    expect(numbers.map((number) => lines[number - 1] ?? '').join('\n')).toContain(there);
  });
});
