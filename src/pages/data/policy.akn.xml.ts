import type { APIRoute } from 'astro';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildAkomaNtoso } from '../../domain/open-data/akoma-ntoso.ts';
import { useT } from '../../i18n/index.ts';
import { loadSite } from '../../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { absolute, urls } = addressesOf(site, import.meta.env.BASE_URL);
  const xml = buildAkomaNtoso(await loadSite(), {
    siteName: useT('zh')('site.titleSuffix'),
    siteUrl: absolute(urls.root),
  });
  return new Response(xml, { headers: { 'Content-Type': 'application/akn+xml' } });
};
