import type { Lang } from '../domain/lang.ts';
import { useT } from './index.ts';
import { fields } from './dictionaries/zh/fields.ts';

type FieldKey = keyof typeof fields;

/**
 * What a field of the data files means, in one language; a field nobody explained stops the build.
 *
 * @param type name of its type in the JSON Schema
 */
export const fieldText = (lang: Lang, type: string, field: string): string => {
  const key = `field.${type}.${field}`;
  if (!Object.hasOwn(fields, key))
    throw new Error(`explain “${key}” in src/i18n/dictionaries/{zh,en}/fields.ts`);
  return (useT(lang) as (key: FieldKey) => string)(key as FieldKey);
};
