import type { Lang } from '../domain/lang.ts';
import type { FeedWords } from '../domain/open-data/feed.ts';
import { useT } from './index.ts';

/** How the feeds of changes name themselves. */
export const feedWords = (lang: Lang): FeedWords => {
  const t = useT(lang);
  return {
    title: t('feed.title'),
    description: t('changes.description'),
    author: t('site.titleSuffix'),
  };
};
