import type { Lang } from './lang.ts';

/** What a reader cites: one page of this site, and the official document that it shows. */
export interface CitedPage {
  readonly lang: Lang;
  /** Full names of all issuing bodies in the order of issue, in the page's language. */
  readonly issuers: readonly string[];
  /** Title of the policy, without the marks 《》. */
  readonly title: string;
  /** 文号. */
  readonly officialNumber: string;
  /** The measure that the page shows; null: the page shows the whole text. */
  readonly measure: number | null;
  /** Date of publication, ISO; null: not found. */
  readonly publishedOn: string | null;
  /** This site's name, always with the word that says it is not official. */
  readonly site: string;
  /** The page's absolute address. */
  readonly url: string;
}

/** A citation cut open at the date on which the page was read, which only the reader's clock knows. */
export interface OpenCitation {
  readonly before: string;
  readonly after: string;
}

/** GB/T 7714 names three and says that there are more. */
const NAMED_ISSUERS = 3;

/** The forms' own words; they are bibliographic form, the same for every page, not copy. */
const FORM = {
  zh: {
    more: ', 等',
    part: (n: number) => `, 第${n}条`,
    undated: '[原文件发布日期未查到]',
  },
  en: {
    more: ', et al',
    part: (n: number) => `, measure ${n}`,
    undated: '[publication date of the original not found]',
  },
} as const;

/**
 * The form of GB/T 7714 for a page on the web: [EB/OL]. Where no date of publication was found the
 * place of the year says so in square brackets, the standard's sign for what the citer adds.
 */
export const citeGbt7714 = (page: CitedPage): OpenCitation => {
  const form = FORM[page.lang];
  const named = page.issuers.slice(0, NAMED_ISSUERS).join(', ');
  const issuers = page.issuers.length > NAMED_ISSUERS ? named + form.more : named;
  const part = page.measure === null ? '' : form.part(page.measure);
  const date = page.publishedOn === null ? `, ${form.undated}` : `(${page.publishedOn})`;
  return {
    before: `${issuers}. ${page.title}: ${page.officialNumber}${part}[EB/OL]. ${page.site}${date}[`,
    after: `]. ${page.url}.`,
  };
};

const citePlainZh = (page: CitedPage): OpenCitation => {
  const part = page.measure === null ? '' : `第${page.measure}条`;
  const others = page.issuers.length > 1 ? `等${page.issuers.length}个单位` : '';
  const date = page.publishedOn === null ? '发布日期未查到' : `${page.publishedOn}发布`;
  return {
    before: `《${page.title}》（${page.officialNumber}）${part}，${page.issuers[0]}${others}印发，${date}。引自${page.site}：${page.url}（`,
    after: '阅读）。',
  };
};

const citePlainEn = (page: CitedPage): OpenCitation => {
  const part = page.measure === null ? '' : `, measure ${page.measure}`;
  const count = page.issuers.length - 1;
  const others = count > 0 ? ` and ${count} other ${count === 1 ? 'body' : 'bodies'}` : '';
  const date =
    page.publishedOn === null ? 'publication date not found' : `published on ${page.publishedOn}`;
  return {
    before: `${page.title} (${page.officialNumber})${part}, issued by the ${page.issuers[0]}${others}; ${date}. Translation quoted from ${page.site}: ${page.url} (read on `,
    after: ').',
  };
};

/** One plain sentence for those who follow no style. */
export const citePlain = (page: CitedPage): OpenCitation =>
  page.lang === 'zh' ? citePlainZh(page) : citePlainEn(page);

/** Closes a citation with the date of reading as its form writes it. */
export const closeCitation = (citation: OpenCitation, dateRead: string): string =>
  citation.before + dateRead + citation.after;
