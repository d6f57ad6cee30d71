import type { APIRoute } from 'astro';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildManifest } from '../domain/open-data/web-manifest.ts';
import { useT } from '../i18n/index.ts';

export const GET: APIRoute = ({ site }) => {
  const t = useT('zh');
  const manifest = buildManifest(
    {
      name: t('site.nameFull'),
      shortName: t('site.titleSuffix'),
      description: t('site.description'),
      measures: t('nav.measures'),
      search: t('nav.search'),
    },
    addressesOf(site, import.meta.env.BASE_URL),
  );
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } });
};
