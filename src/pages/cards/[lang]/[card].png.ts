import type { APIRoute, GetStaticPaths } from 'astro';
import { dealCards } from '../../../cards/deck.ts';
import { renderCards } from '../../../cards/render-cards.ts';
import { makeUrls } from '../../../domain/urls.ts';
import { loadSite } from '../../../model/index.ts';

/** `CARDS=off` builds none, for whoever measures or changes something else. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (process.env['CARDS'] === 'off') return [];
  const site = new URL(import.meta.env.SITE);
  const cards = dealCards(await loadSite(), site, makeUrls(import.meta.env.BASE_URL));
  const pictures = await renderCards(cards);
  return cards.map(({ lang, name }, i) => ({
    params: { lang, card: name },
    props: { picture: pictures[i] },
  }));
};

export const GET: APIRoute<{ picture: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.picture), { headers: { 'Content-Type': 'image/png' } });
