import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { readBuild } from '../support/built-site.ts';
import { measures, policy, sourceParagraphs } from '../support/content.ts';
import { squeeze } from '../support/html.ts';
import { childElements, elementsBelow, readXml, xmlText } from '../support/xml.ts';

// Required children in their order, after the published schema (OASIS Akoma Ntoso 3.0, os-part2).
const ORDER: Readonly<Record<string, RegExp>> = {
  akomaNtoso: /^documentCollection $/,
  documentCollection: /^meta collectionBody $/,
  collectionBody: /^(component )+$/,
  component: /^act $/,
  act: /^meta preface preamble body $/,
  meta: /^identification references $/,
  identification: /^FRBRWork FRBRExpression FRBRManifestation $/,
  FRBRWork: /^FRBRthis FRBRuri (FRBRdate )+(FRBRauthor )+FRBRcountry (FRBRnumber )*(FRBRname )*$/,
  FRBRExpression:
    /^FRBRthis FRBRuri (FRBRdate )+(FRBRauthor )+(FRBRauthoritative )?(FRBRlanguage )+(FRBRtranslation )*$/,
  FRBRManifestation: /^FRBRthis FRBRuri (FRBRdate )+(FRBRauthor )+(FRBRformat )?$/,
  body: /^(part )+hcontainer $/,
  part: /^num heading (article )+$/,
  article: /^num heading paragraph $/,
  paragraph: /^content $/,
  content: /^(p )+$/,
};
/** Elements that the schema does not allow without an eId. */
const NEEDS_ID = ['component', 'part', 'article', 'paragraph', 'hcontainer', 'quantity'];

describe.each(TEST_BUILDS)('the $name build: policy.akn.xml', (build) => {
  const file = readBuild(build).file('data/policy.akn.xml');
  const root = readXml(file);
  const all = elementsBelow(root);
  const named = (name: string) => all.filter((node) => node.name === name);

  test('is in the namespace of version 3.0', () => {
    expect(root.name).toBe('akomaNtoso');
    expect(root.attributes['xmlns']).toBe('http://docs.oasis-open.org/legaldocml/ns/akn/3.0');
  });

  test.each(Object.entries(ORDER))('<%s> has its children in order', (name, order) => {
    expect(named(name).length).toBeGreaterThan(0);
    for (const node of named(name))
      expect(
        childElements(node)
          .map((child) => `${child.name} `)
          .join(''),
      ).toMatch(order);
  });

  test('every id stands once, and every element that needs one has it', () => {
    const ids = all.flatMap((node) => node.attributes['eId'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const name of NEEDS_ID)
      expect(named(name).filter((node) => !node.attributes['eId'])).toEqual([]);
  });

  test('what is referred to is there', () => {
    const ids = new Set(all.flatMap((node) => node.attributes['eId'] ?? []));
    const refs = all.flatMap(({ attributes: { refersTo, source, by, href } }) =>
      [refersTo, source, by, href].filter((ref) => ref?.startsWith('#') === true),
    );
    expect(refs.filter((ref) => !ids.has(ref?.slice(1) ?? ''))).toEqual([]);
  });

  test('no date of the policy is made up', () => {
    for (const work of named('FRBRWork'))
      for (const { name, attributes } of childElements(work))
        if (name === 'FRBRdate')
          expect(attributes).toEqual({ date: '9999-01-01', name: 'unknown' });
    const dates = new Set(named('FRBRdate').map((node) => node.attributes['date']));
    expect([...dates].sort()).toEqual([policy.dataDate, '9999-01-01']);
  });

  test('the English is marked as an unofficial translation of the Chinese', () => {
    const [translation] = named('FRBRtranslation');
    expect(translation?.attributes).toMatchObject({ fromLanguage: 'zho', authoritative: 'false' });
    expect(new Set(named('FRBRauthoritative').map((n) => n.attributes['value']))).toEqual(
      new Set(['false']),
    );
  });

  test('the Chinese component holds the text of the source below its head, word for word', () => {
    const component = named('component').find((n) => n.attributes['eId'] === 'component_zh');
    const words = component ? elementsBelow(component) : [];
    const part = (name: string) => words.filter((n) => n.name === name);
    const preface = [...part('preface'), ...part('preamble')].map(xmlText).join('');
    // In the source the title of a measure ends with a full stop and runs into its text.
    const body = part('body')
      .flatMap((n) => elementsBelow(n))
      .flatMap((n) => {
        if (n.name === 'heading' || n.name === 'num' || n.name === 'p')
          return [[n.name, xmlText(n)]];
        return [];
      });
    const source = squeeze(sourceParagraphs.join(''));
    const head = source.indexOf(squeeze(policy.noticeTitle.zh));
    let at = source.indexOf(squeeze(policy.preamble[0]?.zh ?? ''), head);
    expect(squeeze(preface).startsWith(source.slice(head, head + 20))).toBe(true);
    for (const [, text] of body) {
      const found = source.indexOf(squeeze(text ?? ''), at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + squeeze(text ?? '').length;
    }
    expect(at).toBe(source.length);
    expect(part('article')).toHaveLength(measures.length);
  });

  test('every sum is marked with its figure and its basis, in both languages', () => {
    const sums = measures.flatMap((m) => m.items).filter((item) => item.cny !== null);
    const marked = named('quantity').map(({ attributes: { wId, normalized, refersTo } }) =>
      [wId, normalized, refersTo?.split('__')[1]].join(' '),
    );
    const expected = sums.map((item) => `${item.id} ${String(item.cny)} ${item.basis}`);
    expect(marked.sort()).toEqual([...expected, ...expected].sort());
  });
});
