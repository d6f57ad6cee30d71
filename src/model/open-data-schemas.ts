import { z } from 'astro/zod';
import { measuresFileSchema, policyFileSchema } from '../schemas/open-data.ts';

const FILE_SCHEMAS = { measures: measuresFileSchema, policy: policyFileSchema } as const;

/** The data files that have a schema. */
export type SchemaName = keyof typeof FILE_SCHEMAS;

/** The names of the files with a schema, as they stand in its address. */
export const SCHEMA_NAMES = Object.keys(FILE_SCHEMAS) as readonly SchemaName[];

/** A JSON Schema, as far as it is read here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/**
 * The JSON Schema (2020-12) of a data file, generated from the shape that the tests hold it against.
 *
 * @param id the address of the schema itself
 */
export const jsonSchemaOf = (name: SchemaName, id: string): JsonSchema => ({
  ...(z.toJSONSchema(FILE_SCHEMAS[name], { target: 'draft-2020-12' }) as JsonSchema),
  $id: id,
});
