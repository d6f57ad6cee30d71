import type { APIRoute } from 'astro';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildPolicyFile } from '../../domain/open-data/policy-file.ts';
import { fileNotices } from '../../i18n/file-notices.ts';
import { loadSite } from '../../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return Response.json(buildPolicyFile(await loadSite(), addresses, fileNotices));
};
