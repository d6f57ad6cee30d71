import { LANGS, type Lang } from '../domain/lang.ts';
import type { Urls } from '../domain/urls.ts';
import { useT } from '../i18n/index.ts';
import type { Site } from '../model/index.ts';
import type { Card } from './card.ts';
import { BLANK, measureCards, type Common } from './measure-cards.ts';

const ALL = Array.from({ length: 14 }, (_, i) => i + 1);
const MARKS = ['ceiling', 'fixed', 'unstated', 'equity'] as const;

const pageCards = (site: Site, common: Common, address: (path: string) => string, urls: Urls) => {
  const { lang } = common;
  const t = useT(lang);
  const count = (basis: string) => site.items.filter((item) => item.basis === basis).length;
  const official = t(lang === 'zh' ? 'voice.official' : 'voice.translation');
  const card = (
    name: string,
    path: string,
    words: Pick<Card, 'title' | 'lead'> & Partial<Card>,
  ): Card => ({ ...BLANK, ...common, name, url: address(path), ...words });
  return [
    card('home', urls.home(lang), {
      kicker: official,
      title: site.policy.title[lang],
      voice: t('voice.ours'),
      lead: t('site.description'),
      numbers: ALL,
    }),
    card('measures', urls.measures(lang), {
      title: t('card.measures'),
      lead: t('card.measuresLead'),
      numbers: ALL,
    }),
    card('ledger', urls.ledger(lang), {
      title: t('card.ledger'),
      lead: t('card.ledgerLead', {
        ceiling: count('ceiling'),
        fixed: count('fixed'),
        unstated: count('unstated'),
      }),
      legend: MARKS.map((mark) => ({ mark, label: t(`basis.${mark}`) })),
    }),
    card('calculator', urls.calculator(lang), { title: t('calc.name'), lead: t('calc.intro') }),
    card('text', urls.text(lang), {
      kicker: t('card.kicker', { part: t('card.text'), voice: official }),
      title: site.policy.title[lang],
      voice: t('voice.ours'),
      lead: t('card.textLead'),
      notes: [t('notice.textSource')],
    }),
    card('glossary', urls.glossary(lang), {
      title: t('card.glossary'),
      lead: t('card.glossaryLead', { n: site.terms.length }),
    }),
  ];
};

const departmentCards = (
  site: Site,
  common: Common,
  address: (path: string) => string,
  urls: Urls,
) => {
  const { lang } = common;
  const t = useT(lang);
  return site.departments.map((department): Card => {
    const numbers = site.measures
      .filter(({ departments }) => departments.includes(department.slug))
      .map(({ number }) => number);
    return {
      ...BLANK,
      ...common,
      name: `department-${department.slug}`,
      url: address(urls.department(lang, department.slug)),
      kicker: t('card.body'),
      title: department.full[lang],
      voice: t('voice.ours'),
      lead: t('card.department', { n: numbers.length }),
      notes: [t('measure.departments.help')],
      numbers,
    };
  });
};

const cardsOf = (lang: Lang, site: Site, siteUrl: URL, urls: Urls): readonly Card[] => {
  const t = useT(lang);
  const address = (path: string) => new URL(path, siteUrl).href;
  const common: Common = {
    lang,
    site: t('site.name'),
    unofficial: t('card.unofficial'),
    officialNumber: site.policy.number[lang],
    foot: t('notice.short'),
    scan: t('card.scan'),
  };
  return [
    ...pageCards(site, common, address, urls),
    ...departmentCards(site, common, address, urls),
    ...site.measures.flatMap((measure) =>
      measureCards(
        measure,
        common,
        site.categoryOf(measure.category).heading[lang],
        measure.departments.map(site.departmentOf),
        address(urls.measure(lang, measure.number)),
      ),
    ),
  ];
};

/** Every card of the site in both languages. */
export const dealCards = (site: Site, siteUrl: URL, urls: Urls): readonly Card[] =>
  LANGS.flatMap((lang) => cardsOf(lang, site, siteUrl, urls));
