import type { Sentence } from '../../domain/measure.ts';
import { collectProblems, type Problem } from '../problem.ts';
import type { Content } from './content.ts';

const MAX_SLUG = 40;

/** Terms that bind a promise (依法依规, 按规定): a translation that drops one promises more than the text. */
const BINDING = ['yifa-yigui', 'an-guiding'];

const countOf = (words: string, text: string): number =>
  text.toLowerCase().split(words.toLowerCase()).length - 1;

const marksOf = (sentence: Sentence, lang: 'zh' | 'en') =>
  sentence.segments[lang].filter((segment) => segment.kind === 'term');

/**
 * Terms marked in the bodies are known, fit their words, and are marked once a measure and language;
 * those that bind a promise stand in both languages.
 */
export const checkTerms = ({ measures, terms }: Content): readonly Problem[] => {
  const { problems, of } = collectProblems();
  const bySlug = new Map(terms.entries.map((term) => [term.slug, term]));
  for (const { file, sentences } of measures) {
    const report = of(file);
    for (const lang of ['zh', 'en'] as const) {
      const seen = new Set<string>();
      for (const sentence of sentences)
        for (const { term: slug, text } of marksOf(sentence, lang)) {
          const field = `${sentence.id}.${lang}`;
          const term = bySlug.get(slug);
          if (!term)
            report(field, `<Term id="${slug}">: no term has this slug in ${terms.file}; mend it`);
          else if (lang === 'zh' && !term.inText.includes(text))
            report(
              field,
              `“${text}” is not among the words (inText) of the term “${term.zh}” in ${terms.file}; add it there, or mark other words`,
            );
          if (seen.has(slug))
            report(field, `<Term id="${slug}"> stands twice in this language; keep the first`);
          seen.add(slug);
        }
    }
  }
  for (const { zh, en, inText } of terms.entries.filter(({ slug }) => BINDING.includes(slug)))
    for (const { file, sentences } of measures)
      for (const sentence of sentences) {
        const chinese = inText.reduce((sum, words) => sum + countOf(words, sentence.zh), 0);
        const english = countOf(en, sentence.en);
        if (chinese !== english)
          of(file)(
            `${sentence.id}.en`,
            `has “${en}” ${english}×, the Chinese has ${zh} ${chinese}×; make them equal`,
          );
      }
  terms.entries.forEach((term, i) => {
    if (term.slug.length > MAX_SLUG)
      of(terms.file)(`${i}.slug`, `is longer than ${MAX_SLUG} characters; shorten it`);
    const characters = term.zh.match(/\p{Script=Han}/gu)?.length ?? 0;
    const syllables = term.pinyin.match(/\p{L}+/gu)?.length ?? 0;
    if (syllables < characters)
      of(terms.file)(
        `${i}.pinyin`,
        `has ${syllables} syllables for ${characters} characters; write each syllable apart`,
      );
  });
  return problems;
};
