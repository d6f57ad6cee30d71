import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comment, element, xmlDocument } from '../../../src/domain/open-data/xml.ts';
import { readXml, xmlText } from '../../support/xml.ts';

test.each([
  ['nothing inside', element('a', {}).xml, '<a/>'],
  ['null left out', element('a', {}, null).xml, '<a/>'],
  ['undefined attribute left out', element('a', { b: undefined, c: 'd' }).xml, '<a c="d"/>'],
  ['text escaped', element('a', {}, '<&>"').xml, '<a>&lt;&amp;&gt;&quot;</a>'],
  ['attribute escaped', element('a', { b: '"<' }).xml, '<a b="&quot;&lt;"/>'],
  ['elements nested', element('a', {}, element('b', {}), 'c').xml, '<a><b/>c</a>'],
  ['no double hyphen in a comment', comment('a--b').xml, '<!-- a- -b -->'],
])('%s', (_, written, expected) => {
  expect(written).toBe(expected);
});

test('any text stands in a well-formed file and comes back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('<', '&', '>', '"', "'", ';', '条', 'a', '#') });
  fc.assert(
    fc.property(text, (words) => {
      expect(xmlText(readXml(xmlDocument(element('a', {}, `.${words}`))))).toBe(`.${words}`);
    }),
  );
});
