import type { APIRoute } from 'astro';
import { askingData } from '../../../components/calculator/data.ts';
import { LANGS, type Lang } from '../../../domain/lang.ts';
import { loadSite } from '../../../model/index.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/** The questions to ask about each item, for the calculator of one language. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(askingData(await loadSite(), params.lang as Lang));
