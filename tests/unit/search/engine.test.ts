import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/lang.ts';
import { FETCHED, search } from '../../../src/domain/search/engine.ts';
import { excerptOf } from '../../../src/domain/search/excerpt.ts';
import { measures } from '../../support/content.ts';
import { plainCorpus, searchPages, searchSetting } from '../../support/search.ts';

interface Labelled {
  readonly query: string;
  readonly measures: readonly number[];
}

const labelled = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../bench/search/${name}.json`, import.meta.url), 'utf8'),
  ) as readonly Labelled[];

const numbersFor = async (lang: (typeof LANGS)[number], query: string) =>
  (await search(searchSetting(lang), query)).hits.map((hit) => hit.page.number);

/** Share of the queries whose first hit is one of those expected; none expected: none found. */
const hitRate = async (lang: (typeof LANGS)[number], queries: readonly Labelled[]) => {
  let met = 0;
  for (const { query, measures: wanted } of queries) {
    const [first] = await numbersFor(lang, query);
    if (first === undefined ? wanted.length === 0 : wanted.includes(first)) met += 1;
  }
  return met / queries.length;
};

describe.each(LANGS)('on the %s site', (lang) => {
  it('meets the labelled queries', async () => {
    expect(await hitRate(lang, labelled('queries'))).toBeGreaterThanOrEqual(0.98);
  });
  it.each(['unseen', 'unseen-2', 'unseen-3'])('meets the queries of %s', async (name) => {
    expect(await hitRate(lang, labelled(name))).toBeGreaterThanOrEqual(0.95);
  });
  it('finds exactly the measures in which a run stands', async () => {
    const fold = (text: string) => text.normalize('NFKC').replace(/[“”‘’()（）《》]/g, '');
    const texts = measures.map((measure) => ({
      number: measure.number,
      runs: [measure.title.zh, ...measure.sentences.map((sentence) => sentence.zh)].flatMap(
        (text) => fold(text).split(/[,。;:、]/),
      ),
    }));
    const wanted = new Set<string>();
    for (const { runs } of texts)
      for (const run of runs)
        for (let at = 0; at + 4 <= run.length; at += 7)
          if (/^\p{Script=Han}{4}$/u.test(run.slice(at, at + 4))) wanted.add(run.slice(at, at + 4));
    for (const run of wanted) {
      const standing = texts.flatMap(({ number, runs }) =>
        runs.some((text) => text.includes(run)) ? [number] : [],
      );
      expect([run, (await numbersFor(lang, run)).sort((a, b) => a - b)]).toEqual([run, standing]);
    }
  });
  it('answers any query without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (query) => {
        await search(searchSetting(lang), query);
      }),
      { numRuns: 40 },
    );
    for (const query of [
      '无'.repeat(10_000),
      'a'.repeat(10_000),
      '<img src=x onerror=alert(1)>',
      '(.*)+$',
      '\ud800',
      '🚁',
      '\u0000专利',
    ])
      await search(searchSetting(lang), query);
  });
  it('takes excerpts word for word', async () => {
    for (const query of ['企业', 'support', '未来产业', 'enterprises']) {
      const { hits } = await search(searchSetting(lang), query);
      for (const { sentences } of hits)
        for (const { block, ranges } of sentences) {
          const { pieces } = excerptOf(block.text, ranges, 40);
          expect(block.text).toContain(pieces.map((piece) => piece.text).join(''));
          expect(pieces.some((piece) => piece.marked)).toBe(true);
        }
    }
  });
});

describe.each(LANGS)('what looser steps lead to on the %s site', (lang) => {
  it.each([
    ['joints at the edge of a phrase', 'who is responsible for technology transfer', 3],
    ['a slip inside an English phrase', 'innovation complxe', 2],
    ['two English words typed as one', 'lowaltitude', 9],
    ['a word in its other number', 'standard', 4],
    ['a slip of the ear in a question', '孵滑器能拿多少钱', 5],
    ['characters swapped', '重实点验室', 2],
    ['a character left out', '揭榜帅', 1],
    ['a character of the same looks', '货款担保', 13],
    ['the pinyin of a word that is not in the text', 'wurenji', 9],
    ['a body by its full name', '人力资源和社会保障局', 12],
    ['one word typed with spaces', '卡脖子 技术', 1],
    ['a sum inside a run', '五百万补贴', 11],
    ['an English word and a sum', 'postdoc 60万', 12],
    ['a measure named in a question', 'what does measure 8 say', 8],
  ])('%s: %s', async (_, query, number) => {
    expect((await numbersFor(lang, query))[0]).toBe(number);
  });
  it.each([
    ['a term that stands in no measure', '实施期限能拿多少钱'],
    ['two characters that sound like two others', '英语四级'],
    ['an English word one letter away from another', 'election'],
  ])('nothing for %s: %s', async (_, query) => {
    expect(await numbersFor(lang, query)).toEqual([]);
  });
});

it('gives the hits of many measures a few at a time, each once', async () => {
  const [like] = searchPages('zh');
  if (!like) throw new Error('no page');
  const pages = Array.from({ length: 70 }, (_, index) => ({ ...like, number: index + 1 }));
  const setting = { ...searchSetting('zh'), corpus: plainCorpus(pages, 'zh') };
  const { hits, more, total } = await search(setting, '揭榜挂帅');
  const shown = hits.map((hit) => hit.page.number);
  while (shown.length < total)
    shown.push(...(await more(shown.length)).map((hit) => hit.page.number));
  expect(hits).toHaveLength(FETCHED);
  expect(new Set(shown).size).toBe(70);
});

describe('what is said about the hits', () => {
  it.each([
    ['无人机', 'synonym'],
    ['行业标准', 'related'],
    ['zhuanli', 'pinyin'],
    ['博士候', 'near'],
    ['專利', 'form'],
    ['incubator', 'form'],
    ['博士后资住', 'near'],
    ['patent poool', 'near'],
    ['博土后能拿多少钱', 'near'],
    ['standard', 'form'],
  ])('%s: %s', async (query, kind) => {
    const { notes } = await search(searchSetting('zh'), query);
    expect(notes.map((note) => note.kind)).toContain(kind);
  });
  it('names what is lacking as it was typed, not the pieces around what stands', async () => {
    const { notes } = await search(searchSetting('zh'), '人才 安家费');
    expect(notes).toContainEqual({ kind: 'missing', q: '安家费' });
  });
  it('does not say that the text lacks a word in another number', async () => {
    const { notes } = await search(searchSetting('en'), 'incubator subsidy');
    expect(notes.map(({ kind }) => kind)).not.toContain('synonym');
  });
  it.each(['专利', '首台套', '50万', '科技局'])('nothing about %s, which stands', async (query) => {
    expect((await search(searchSetting('zh'), query)).notes).toEqual([]);
  });
  it('marks 首台（套） for 首台套', async () => {
    const { hits } = await search(searchSetting('zh'), '首台套');
    expect(hits[0]?.words).toBe('首台（套）');
  });
  it('does not find 50万 in 150万 and the like', async () => {
    const numbers = await numbersFor('zh', '50万');
    const standing = measures.filter(({ sentences }) =>
      sentences.some(({ zh }) => /(?<!\d)50万/.test(zh)),
    );
    expect(numbers.sort((a, b) => a - b)).toEqual(standing.map(({ number }) => number));
  });
  it.each([
    ['怎么申报', { howto: true, field: false }],
    ['how to apply', { howto: true, field: false }],
    ['量子计算', { howto: false, field: true }],
    ['robotics', { howto: false, field: true }],
    ['专利', { howto: false, field: false }],
  ])('%s has its direct answer', async (query, answers) => {
    expect(await search(searchSetting('zh'), query)).toMatchObject(answers);
  });
  it('names a sentence outright', async () => {
    const { hits } = await search(searchSetting('zh'), '10.s2');
    expect(hits.map((hit) => hit.place)).toEqual(['10.s2']);
  });
});
