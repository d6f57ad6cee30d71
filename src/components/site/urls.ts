import { makeUrls } from '../../domain/urls.ts';

/** The paths of this build. */
export const urls = makeUrls(import.meta.env.BASE_URL);
