import type { APIRoute, GetStaticPaths } from 'astro';
import { LANGS, type Lang } from '../../../domain/lang.ts';
import type { Measure } from '../../../domain/measure.ts';
import { addressesOf } from '../../../domain/open-data/addresses.ts';
import { buildMeasureMarkdown } from '../../../domain/open-data/measure-markdown.ts';
import { useT } from '../../../i18n/index.ts';
import { markdownWords } from '../../../i18n/markdown-words.ts';
import { loadSite } from '../../../model/index.ts';

export const getStaticPaths = (async () => {
  const { measures } = await loadSite();
  return LANGS.flatMap((lang) =>
    measures.map((measure) => ({
      params: { lang, number: String(measure.number) },
      props: { measure },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ measure: Measure }, { lang: Lang }> = async ({
  site,
  params: { lang },
  props: { measure },
}) => {
  const { policy, departmentOf } = await loadSite();
  const markdown = buildMeasureMarkdown(
    measure,
    lang,
    (slug) => departmentOf(slug).full,
    policy,
    markdownWords(
      lang,
      useT(lang)('meta.measure', { n: measure.number, title: measure.title[lang] }),
    ),
    addressesOf(site, import.meta.env.BASE_URL),
  );
  return new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
