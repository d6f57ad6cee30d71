import type { CitedPage } from '../../domain/citation.ts';
import type { Lang } from '../../domain/lang.ts';
import { useT } from '../../i18n/index.ts';
import { loadSite } from '../../model/index.ts';

/** What the share box says of a page: to cite it, and to its island, which finds it in attributes. */
interface Described {
  readonly page: CitedPage;
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
}

/**
 * Describes a page for sharing.
 *
 * @param head number and title of its measure, or the page's title
 * @param measure number of the measure it shows; null: it shows none
 */
export const describePage = async (
  lang: Lang,
  url: string,
  head: string,
  measure: number | null,
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
  const attributes = {
    'data-head': head,
    'data-official': t('voice.official'),
    'data-translation': t('voice.translation'),
    'data-from': t('site.titleSuffix'),
  };
  return { page, attributes };
};
