import type { APIRoute, GetStaticPaths } from 'astro';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildSitemap, canonicalPages, sitemapFiles } from '../domain/open-data/sitemap.ts';
import { makeUrls } from '../domain/urls.ts';
import { loadSite } from '../model/index.ts';

const files = async () =>
  sitemapFiles(canonicalPages(await loadSite(), makeUrls(import.meta.env.BASE_URL)));

export const getStaticPaths = (async () =>
  (await files()).map((_, file) => ({ params: { file: String(file) } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ site, params }) => {
  const { policy } = await loadSite();
  const pages = (await files())[Number(params['file'])] ?? [];
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  return new Response(buildSitemap(pages, policy.dataDate, addresses), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
