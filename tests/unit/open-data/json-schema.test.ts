import { describe, expect, test } from 'vitest';
import { describeFields, typeLabel } from '../../../src/domain/open-data/json-schema.ts';
import { fields as en } from '../../../src/i18n/dictionaries/en/fields.ts';
import { fields as zh } from '../../../src/i18n/dictionaries/zh/fields.ts';
import { jsonSchemaOf, ROOT_TYPES, SCHEMA_NAMES } from '../../../src/model/open-data-schemas.ts';

test.each([
  [{ type: 'string' }, 'string'],
  [{ $ref: '#/$defs/Sentence' }, 'Sentence'],
  [{ type: 'array', items: { $ref: '#/$defs/Sentence' } }, 'Sentence[]'],
  [{ anyOf: [{ type: 'integer' }, { type: 'null' }] }, 'integer | null'],
  [{ enum: ['a', 'b'] }, '"a" | "b"'],
  [{ type: 'array', items: { enum: ['a', 'b'] } }, '("a" | "b")[]'],
  [{ type: 'object', properties: { zh: {}, en: {} } }, '{ zh, en }'],
])('%j is called %s', (schema, label) => {
  expect(typeLabel(schema)).toBe(label);
});

describe.each(SCHEMA_NAMES)('%s', (name) => {
  const asked: string[] = [];
  describeFields(jsonSchemaOf(name, ''), ROOT_TYPES[name], (type, field) => {
    asked.push(`field.${type}.${field}`);
    return '';
  });
  test.each(asked)('%s is explained in both languages', (key) => {
    expect(zh).toHaveProperty([key]);
    expect(en).toHaveProperty([key]);
  });
});

test('no explanation is left over', () => {
  const used = SCHEMA_NAMES.flatMap((name) => {
    const schema = jsonSchemaOf(name, '');
    return [[ROOT_TYPES[name], schema] as const, ...Object.entries(schema.$defs ?? {})];
  }).flatMap(([type, { properties }]) =>
    Object.keys(properties ?? {}).map((field) => `field.${type}.${field}`),
  );
  const left = Object.keys(zh).filter((key) => !used.includes(key));
  expect(left.filter((key) => !key.startsWith('field.Csv.'))).toEqual([]);
});
