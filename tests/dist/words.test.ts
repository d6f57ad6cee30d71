import { describe, expect, test } from 'vitest';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { LANGS } from '../../src/domain/lang.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { readBuild } from '../support/built-site.ts';
import { measures, policy, sourceParagraphs } from '../support/content.ts';
import { byTag, squeeze, textOf } from '../support/html.ts';

describe.each(TEST_BUILDS)('the words of the $name build', (build) => {
  const site = readBuild(build);
  const urls = makeUrls(build.base);
  const wordsOf = (path: string): string =>
    byTag(site.page(path).root, 'main').map(textOf).map(squeeze).join('');

  test.each([urls.text('zh'), urls.text('zh', 'both'), urls.text('en', 'both')])(
    'every paragraph of the source stands unbroken and in order on %s',
    (path) => {
      const words = wordsOf(path);
      let from = 0;
      const missing = sourceParagraphs.filter((paragraph) => {
        const wanted = squeeze(paragraph);
        // Aligned in both languages, a paragraph is broken by its translation: hold its sentences.
        const parts = path.endsWith('/both/') ? wanted.split(/(?<=[。：])/) : [wanted];
        return parts.some((part) => {
          const at = words.indexOf(part, from);
          if (at >= 0) from = at + part.length;
          return at < 0;
        });
      });
      expect(missing).toEqual([]);
    },
  );

  test('the English full text holds every sentence in order', () => {
    const words = wordsOf(urls.text('en'));
    const sentences = [
      ...policy.notice,
      ...policy.preamble,
      ...measures.flatMap((measure) => measure.sentences),
      ...policy.final,
    ];
    let from = 0;
    const missing = sentences.filter(({ en }) => {
      const at = words.indexOf(squeeze(en), from);
      if (at >= 0) from = at + squeeze(en).length;
      return at < 0;
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each(measures.map(({ number }) => number))(
    'every sentence of measure %i stands on its pages, in the languages they show',
    (number) => {
      const sentences = measures.find((measure) => measure.number === number)?.sentences ?? [];
      const pages = LANGS.flatMap((lang) => [
        { path: urls.measure(lang, number), langs: [lang] },
        { path: urls.measure(lang, number, 'both'), langs: LANGS },
      ]);
      const missing = pages.flatMap(({ path, langs }) => {
        const words = wordsOf(path);
        return sentences.flatMap((sentence) =>
          langs
            .filter((lang) => !words.includes(squeeze(sentence[lang])))
            .map((lang) => `${path}: ${sentence.id}.${lang}`),
        );
      });
      expect(sentences.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    },
  );

  test('every sentence and item has its address on the pages of its measure and of the text', () => {
    const idsOf = (path: string) =>
      new Set([...site.page(path).html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id));
    const missing = LANGS.flatMap((lang) => {
      const text = idsOf(urls.text(lang));
      return measures.flatMap(({ number, sentences, items }) => {
        const page = idsOf(urls.measure(lang, number));
        return [
          ...[...sentences, ...items]
            .filter(({ id }) => !page.has(id))
            .map(({ id }) => `${lang} ${id}`),
          ...sentences.filter(({ id }) => !text.has(id)).map(({ id }) => `${lang} text ${id}`),
        ];
      });
    });
    expect(missing).toEqual([]);
  });
});
