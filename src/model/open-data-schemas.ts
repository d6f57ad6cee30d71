import { z } from 'astro/zod';
import type { JsonSchema } from '../domain/open-data/json-schema.ts';
import { measuresFileSchema, policyFileSchema } from '../schemas/open-data.ts';

const FILE_SCHEMAS = { measures: measuresFileSchema, policy: policyFileSchema } as const;

/** The data files that have a schema. */
export type SchemaName = keyof typeof FILE_SCHEMAS;

/** The same, as they stand in the address of the schema. */
export const SCHEMA_NAMES = Object.keys(FILE_SCHEMAS) as readonly SchemaName[];

/** The name of the type that a whole file has; the types inside it are named under `$defs`. */
export const ROOT_TYPES: Readonly<Record<SchemaName, string>> = {
  measures: 'MeasuresFile',
  policy: 'PolicyFile',
};

/**
 * The JSON Schema (2020-12) of a data file, generated from the shape that the tests hold it against.
 *
 * @param id the address of the schema itself
 */
export const jsonSchemaOf = (name: SchemaName, id: string): JsonSchema => ({
  ...(z.toJSONSchema(FILE_SCHEMAS[name], { target: 'draft-2020-12' }) as JsonSchema),
  $id: id,
  title: ROOT_TYPES[name],
});
