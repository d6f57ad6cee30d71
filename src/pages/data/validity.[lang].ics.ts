import type { APIRoute } from 'astro';
import { LANGS, type Lang } from '../../domain/lang.ts';
import { addressesOf } from '../../domain/open-data/addresses.ts';
import { buildCalendar } from '../../domain/open-data/calendar.ts';
import { useT } from '../../i18n/index.ts';
import { loadSite } from '../../model/index.ts';

export const getStaticPaths = () => LANGS.map((lang) => ({ params: { lang } }));

export const GET: APIRoute<never, { lang: Lang }> = async ({ site, params: { lang } }) => {
  const { policy } = await loadSite();
  const { absolute, urls } = addressesOf(site, import.meta.env.BASE_URL);
  const t = useT(lang);
  const home = absolute(urls.home(lang));
  const calendar = buildCalendar({
    uid: `validity-${lang}@${new URL(home).hostname}`,
    day: policy.validUntil,
    stamp: policy.dataDate,
    summary: t('status.calendarTitle'),
    description: t('calendar.description', {
      title: policy.title[lang],
      number: policy.number[lang],
    }),
    url: home,
    product: `-//${t('site.titleSuffix')}//${lang.toUpperCase()}`,
  });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
