import type { APIRoute } from 'astro';
import { addressesOf } from '../../../domain/open-data/addresses.ts';
import { describeFields } from '../../../domain/open-data/json-schema.ts';
import { fieldText } from '../../../i18n/field-text.ts';
import {
  jsonSchemaOf,
  ROOT_TYPES,
  SCHEMA_NAMES,
  type SchemaName,
} from '../../../model/open-data-schemas.ts';

export const getStaticPaths = () => SCHEMA_NAMES.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ site, params }) => {
  const name = params['name'] as SchemaName;
  const { absolute, urls } = addressesOf(site, import.meta.env.BASE_URL);
  const schema = jsonSchemaOf(name, absolute(urls.dataFile(`schema/${name}.json`)));
  return Response.json(
    describeFields(schema, ROOT_TYPES[name], (type, field) => fieldText('en', type, field)),
  );
};
