import type { APIRoute } from 'astro';
import { ASKING_KEYS, askingIn } from '../../../domain/calculator/asking.ts';
import type { AskingData } from '../../../domain/calculator/enquiry.ts';
import { LANGS, type Lang } from '../../../domain/lang.ts';
import { templatesOf } from '../../../i18n/templates.ts';
import { loadSite } from '../../../model/index.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

/** What can be asked about each item, for the calculator of one language and in Chinese. */
export const GET: APIRoute = async ({ params }) => {
  const { measures } = await loadSite();
  const asking = (lang: Lang) => askingIn(measures, lang, templatesOf(lang, ASKING_KEYS));
  const lang = params['lang'] as Lang;
  const data: AskingData = { own: asking(lang), zh: lang === 'zh' ? null : asking('zh') };
  return Response.json(data);
};
