import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '../../domain/lang.ts';
import type { SuggestionFile } from '../../domain/search/suggest.ts';
import { onPage } from '../../domain/paging.ts';
import { loadSite } from '../../model/index.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/**
 * The list behind the suggestions: titles, bodies, parts and terms, with the words people type for them.
 * It is fetched whole, so only the first titles stand in it; the search itself knows them all.
 */
export const GET: APIRoute = async ({ params }) => {
  const lang = params['lang'] as Lang;
  const { measures, departments, categories, terms } = await loadSite();
  // A word that the name or a longer word holds already answers for it.
  const other = (names: readonly string[], own: string) => {
    const holds = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
    const words = [...new Set(names)];
    return words
      .filter((word) => !holds(own, word))
      .filter((word) => !words.some((longer) => longer !== word && holds(longer, word)))
      .join('|');
  };
  const file: SuggestionFile = {
    measures: onPage(measures, 1).map((measure) => measure.title[lang]),
    parts: categories.map((part) => [part.slug, part.short[lang]]),
    bodies: departments.map((body) => [
      body.slug,
      body.short[lang],
      other([body.short.zh, ...body.synonyms], body.short[lang]),
    ]),
    terms: terms.map((term) => [
      term.slug,
      term[lang],
      other(lang === 'zh' ? term.synonyms.zh : [term.zh, ...term.synonyms.en], term[lang]),
    ]),
  };
  return Response.json(file);
};
