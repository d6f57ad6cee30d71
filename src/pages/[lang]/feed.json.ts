import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildJsonFeed } from '../../domain/open-data/feed.ts';
import { feedWords } from '../../i18n/feed-words.ts';
import { loadChanges } from '../../model/changes.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute<never, { lang: Lang }> = async ({ site, params: { lang } }) => {
  const addresses = addressesOf(site, import.meta.env.BASE_URL);
  const feed = buildJsonFeed(await loadChanges(), lang, feedWords(lang), addresses);
  return Response.json(feed, { headers: { 'Content-Type': 'application/feed+json' } });
};
