/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** Types whose fields explain themselves. */
const SELF_EXPLAINING = new Set(['Bilingual']);

/**
 * Puts the meaning of each field beside it.
 *
 * @param root name of the type of the whole file; the others are named under `$defs`
 */
export const describeFields = (
  schema: JsonSchema,
  root: string,
  explain: (type: string, field: string) => string,
): JsonSchema => {
  const described = (type: string, of: JsonSchema): JsonSchema =>
    SELF_EXPLAINING.has(type) || of.properties === undefined
      ? of
      : {
          ...of,
          properties: Object.fromEntries(
            Object.entries(of.properties).map(([field, property]) => [
              field,
              { description: explain(type, field), ...property },
            ]),
          ),
        };
  return {
    ...described(root, schema),
    $defs: Object.fromEntries(
      Object.entries(schema.$defs ?? {}).map(([type, of]) => [type, described(type, of)]),
    ),
  };
};

const lastPart = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

/** Names the type of a field for a reader: `string`, `integer | null`, `Sentence[]`, `"a" | "b"`. */
export const typeLabel = (schema: JsonSchema): string => {
  const { $ref, type, items } = schema;
  if (typeof $ref === 'string') return lastPart($ref);
  if (Array.isArray(schema['anyOf']))
    return (schema['anyOf'] as readonly JsonSchema[]).map(typeLabel).join(' | ');
  if (Array.isArray(schema['enum']))
    return schema['enum'].map((value) => JSON.stringify(value)).join(' | ');
  if (type === 'array') {
    const of = typeLabel(items as JsonSchema);
    return of.includes(' ') ? `(${of})[]` : `${of}[]`;
  }
  if (type === 'object') return `{ ${Object.keys(schema.properties ?? {}).join(', ')} }`;
  return String(type);
};
