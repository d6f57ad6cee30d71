import type { APIRoute } from 'astro';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildSupportItemsCsv } from '../../domain/open-data/support-items-csv.ts';
import { bothLanguages } from '../../i18n/both-languages.ts';
import { loadSite } from '../../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { measures } = await loadSite();
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  const csv = buildSupportItemsCsv(measures, addresses, (mark) =>
    bothLanguages((t) => t(`basis.${mark}`)),
  );
  return new Response(csv, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
};
