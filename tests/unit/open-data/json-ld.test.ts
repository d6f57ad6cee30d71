import { expect, test } from 'vitest';
import { addressesOf } from '../../../src/domain/open-data/addresses.ts';
import { writeLinkedData } from '../../../src/domain/open-data/json-ld-frame.ts';
import { measureLinkedData } from '../../../src/domain/open-data/json-ld.ts';
import { measures, policy } from '../../support/content.ts';

const addresses = addressesOf(new URL('https://example.org'), '/');
const sumsOf = (number: number) => {
  const measure = measures.find((m) => m.number === number);
  if (!measure) throw new Error(`no measure ${number}`);
  const node = measureLinkedData(policy, measure, 'zh', '', (mark) => mark, addresses);
  return (node['about'] ?? []) as readonly { '@id': string; '@type': string; amount: object }[];
};
const sum = (id: string) =>
  sumsOf(Number(id.split('.')[0])).find((s) => s['@id'].endsWith(`#${id}`));

test.each([
  ['1.a', { maxValue: 30_000_000 }],
  ['2.c', { maxValue: 20_000_000 }],
  ['5.d', { maxValue: 2_000_000 }],
  ['6.a', { value: 500_000 }],
  ['6.b', { value: 1_000_000 }],
  ['10.b', { value: 10_000_000 }],
  ['10.c', { maxValue: 3_000_000 }],
])('%s states %j', (id, amount) => {
  expect(sum(id)?.amount).toEqual({ '@type': 'MonetaryAmount', currency: 'CNY', ...amount });
});

test.each([
  ['5.d', 'InvestmentOrDeposit'],
  ['5.a', 'MonetaryGrant'],
])('%s is a %s', (id, type) => {
  expect(sum(id)?.['@type']).toBe(type);
});

test.each(['2.e', '5.c', '12.c', '13.a', '13.b'])('%s has no sum and is left out', (id) => {
  expect(sum(id)).toBeUndefined();
});

test('no text can end the script element', () => {
  expect(writeLinkedData([{ name: '</script><!--' }])).not.toContain('<');
});
