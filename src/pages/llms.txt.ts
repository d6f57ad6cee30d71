import type { APIRoute } from 'astro';
import { addressesOf } from '../domain/open-data/addresses.ts';
import { buildLlmsTxt } from '../domain/open-data/llms-txt.ts';
import { onPage } from '../domain/paging.ts';
import { useT } from '../i18n/index.ts';
import { loadSite } from '../model/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const t = useT('en');
  const { policy, measures } = await loadSite();
  const text = buildLlmsTxt(
    policy,
    // The data files, named below, have them all.
    onPage(measures, 1),
    {
      title: t('site.nameFull'),
      summary: `${t('site.description')} ${t('notice.standing')} ${t('notice.textSource')}`,
      rulesHeading: t('llms.rules'),
      rules: [
        t('llms.rule.basis'),
        t('llms.rule.eligible'),
        t('llms.rule.dates'),
        t('llms.rule.prevails'),
      ],
      measuresHeading: t('llms.measures'),
      filesHeading: t('data.files.heading'),
      officialPage: t('notice.officialLink'),
      measure: ({ number, title }) => t('meta.measure', { n: number, title: title.en }),
    },
    addressesOf(site, import.meta.env.BASE_URL),
  );
  return new Response(text);
};
