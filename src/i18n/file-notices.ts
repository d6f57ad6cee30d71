import type { FileNotices } from '../domain/open-data/measures-file.ts';
import { bothLanguages } from './both-languages.ts';

/** What every data file says first: unofficial, the Chinese text prevails, how far it was checked. */
export const fileNotices: FileNotices = {
  notice: bothLanguages((t) => t('notice.standing')),
  textSource: bothLanguages((t) => t('notice.textSource')),
};
