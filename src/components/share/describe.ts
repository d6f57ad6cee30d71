import type { CitedPage } from '../../domain/citation.ts';
import type { Lang } from '../../domain/lang.ts';
import { useT } from '../../i18n/index.ts';
import type { ShareConfig } from '../../islands/share/config.ts';
import { loadSite } from '../../model/index.ts';

/** What the share box says of a page: to cite it, and to its island. */
interface Described {
  readonly page: CitedPage;
  readonly config: ShareConfig;
}

/**
 * Describes a page for sharing.
 *
 * @param head number and title of its measure, or the page's title
 * @param measure number of the measure it shows; null: it shows none
 * @param quotable its sentences may be quoted one by one
 */
export const describePage = async (
  lang: Lang,
  url: string,
  head: string,
  measure: number | null,
  quotable: boolean,
): Promise<Described> => {
  const t = useT(lang);
  const { policy, departmentOf } = await loadSite();
  const page: CitedPage = {
    lang,
    issuers: policy.issuers.map((slug) => departmentOf(slug).full[lang]),
    title: policy.title[lang],
    officialNumber: policy.number[lang],
    measure,
    publishedOn: policy.publishedOn,
    site: t('site.titleSuffix'),
    url,
  };
  const strings = {
    copiedLink: t('share.copiedLink'),
    copiedText: measure === null ? t('share.copiedWords') : t('share.copied', { n: measure }),
    copiedCite: t('share.copiedCite'),
    byHand: t('share.byHand'),
    ...(quotable && {
      copiedWords: t('share.copiedWords'),
      bar: t('share.quoteBar'),
      quoteCopy: t('share.quoteCopy'),
      quoteLink: t('share.quoteLink'),
      close: t('share.close'),
    }),
  };
  const config: ShareConfig = {
    lang,
    url,
    head,
    source: t('share.source', { title: page.title, number: page.officialNumber }),
    official: t('voice.official'),
    translation: t('voice.translation'),
    from: t('site.titleSuffix'),
    strings,
  };
  return { page, config };
};
