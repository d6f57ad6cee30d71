import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { loadLexicon, loadSearchWords } from '../../model/search-words.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/** What the index is built with; taken out of the site once it is built. */
export const GET: APIRoute = async ({ params }) => {
  const { howto, fields, stop, generic } = await loadSearchWords();
  return Response.json({
    entries: await loadLexicon(params['lang'] as Lang),
    lists: { howto, fields, stop, generic },
  });
};
