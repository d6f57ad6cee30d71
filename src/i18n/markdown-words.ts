import type { Lang } from '../domain/lang.ts';
import type { MarkdownWords } from '../domain/open-data/measure-markdown.ts';
import { useT } from './index.ts';

/** What the site says in the Markdown of a measure. */
export const markdownWords = (lang: Lang, heading: string): MarkdownWords => {
  const t = useT(lang);
  return {
    heading,
    standing: t('notice.standing'),
    theirs: lang === 'zh' ? t('voice.official') : t('voice.translation'),
    ours: t('voice.ours'),
    items: t('md.items'),
    noMoney: t('measure.noMoney'),
    commitments: t('md.commitments'),
    departments: t('measure.departments'),
    departmentsHelp: t('measure.departments.help'),
    unsaid: t('unsaid.heading'),
    unsaidIntro: t('unsaid.intro'),
    officialPage: t('notice.officialLink'),
    mirror: t('md.mirror'),
    basis: (mark) => t(`basis.${mark}`),
    slot: (slot) => t(`unsaid.${slot}`),
    seeSentence: (id) => t('md.sentence', { id }),
  };
};
