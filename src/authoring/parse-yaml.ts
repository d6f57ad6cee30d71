import { CORE_SCHEMA, load } from 'js-yaml';

/** Reads a YAML text as Astro reads the heads of entries, but that a day stays the words it is written in. */
export const parseYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });
