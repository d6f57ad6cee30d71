import { LANGS } from '../../domain/lang.ts';
import { loadSite } from '../../model/index.ts';

/** The addresses of the measures, for both languages. */
export const measurePaths = async () =>
  (await loadSite()).measures.flatMap(({ number }) =>
    LANGS.map((lang) => ({ params: { lang, number: String(number) } })),
  );
