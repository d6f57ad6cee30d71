import type { APIRoute } from 'astro';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildSitemapIndex, canonicalPages, sitemapFiles } from '../domain/open-data/sitemap.ts';
import { loadSite } from '../model/index.ts';

export const GET: APIRoute = async ({ site: address }) => {
  const site = await loadSite();
  const addresses = addressesOf(address, import.meta.env.BASE_URL);
  const files = sitemapFiles(canonicalPages(site, addresses.urls)).length;
  return new Response(buildSitemapIndex(files, site.policy.dataDate, addresses), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
