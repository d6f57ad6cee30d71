import type { APIRoute } from 'astro';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildMeasuresFile } from '../../domain/open-data/measures-file.ts';
import { fileNotices } from '../../i18n/file-notices.ts';
import { loadSite } from '../../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { policy, measures } = await loadSite();
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return Response.json(buildMeasuresFile(policy, measures, addresses, fileNotices));
};
