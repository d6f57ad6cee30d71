import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '../domain/lang.ts';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildOpenSearch } from '../domain/open-data/open-search.ts';
import { useT } from '../i18n/index.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute<never, { lang: Lang }> = ({ site, params: { lang } }) => {
  const t = useT(lang);
  const xml = buildOpenSearch(
    lang,
    {
      name: t('opensearch.name'),
      longName: t('opensearch.long'),
      description: t('site.description'),
    },
    addressesOf(site, import.meta.env.BASE_URL),
  );
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml' },
  });
};
