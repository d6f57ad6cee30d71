import type { APIRoute } from 'astro';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildSecurityTxt } from '../../domain/open-data/robots-and-security.ts';
import { loadSite } from '../../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { policy } = await loadSite();
  return new Response(buildSecurityTxt(policy, addressesOf(site, import.meta.env.BASE_URL)));
};
