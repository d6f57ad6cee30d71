/**
 * `node scripts/generate-measures.ts N folder`: a content folder with N measures for the benches. The
 * first are the real entries; the others recombine their sentences, each with a lead of its own, so that
 * no two sentences are alike. The same N gives the same bytes, and a larger N only adds entries. There is
 * no `source/`, which switches off the rules that hold the text against the notice. Never for readers.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Bilingual } from '../src/domain/lang.ts';
import type { MeasureFacts } from '../src/domain/measure.ts';
import type { SupportItem } from '../src/domain/support-item.ts';

/** A sentence of the real text as it stands in its entry, with what hangs on it. */
interface Source {
  readonly id: string;
  readonly body: string;
  readonly facts: MeasureFacts;
}

const REAL = 'content';
const MOST_SENTENCES = 4;
/** As many following measures share a part. */
const IN_A_PART = 25;

/** 24 syllables: three of them name 13,824 places that do not exist. */
const SYLLABLES = [
  ...['天 Tian', '地 Di', '玄 Xuan', '黄 Huang', '宇 Yu', '宙 Zhou', '洪 Hong', '荒 Huan'],
  ...['日 Ri', '月 Yue', '盈 Ying', '昃 Ze', '辰 Chen', '宿 Su', '列 Lie', '张 Zhang'],
  ...['寒 Han', '来 Lai', '暑 Shu', '往 Wang', '秋 Qiu', '收 Shou', '冬 Dong', '藏 Cang'],
].map((pair) => pair.split(' ') as [string, string]);

const placeOf = (number: number): Bilingual => {
  const size = SYLLABLES.length;
  const digits = [
    Math.floor(number / size / size) % size,
    Math.floor(number / size) % size,
    number % size,
  ];
  const names = digits.map((digit) => SYLLABLES[digit] ?? ['', '']);
  return { zh: names.map(([zh]) => zh).join(''), en: names.map(([, en]) => en).join(' ') };
};

/** Mulberry32: the same seed draws the same numbers on every machine. */
const makeRandom = (seed: number) => {
  let state = Math.imul(seed, 0x9e3779b1);
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};

const splitEntry = (text: string): { facts: MeasureFacts; body: string } => {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { facts: parse(head) as MeasureFacts, body };
};

const readSources = (folder: string): readonly Source[] =>
  readdirSync(join(folder, 'measures'))
    .sort()
    .flatMap((name) => {
      const { facts, body } = splitEntry(readFileSync(join(folder, 'measures', name), 'utf8'));
      return [...body.matchAll(/<Sentence id="([^"]+)">[\s\S]*?<\/Sentence>/g)].map(
        ([whole, id = '']) => ({ id, body: whole, facts }),
      );
    });

/** A term is marked once a measure and language: later marks give way to their words. */
const dropRepeatedTerms = (body: string): string => {
  const seen = new Set<string>();
  return body.replace(/<(Zh|En)>[\s\S]*?<\/\1>/g, (block, lang: string) =>
    block.replace(/<Term id="([^"]+)">([^<]*)<\/Term>/g, (mark, slug: string, words: string) => {
      const key = `${lang} ${slug}`;
      if (seen.has(key)) return words;
      seen.add(key);
      return mark;
    }),
  );
};

const letter = (position: number): string => String.fromCharCode('a'.charCodeAt(0) + position);

const compose = (number: number, sources: readonly Source[], parts: readonly string[]): string => {
  const random = makeRandom(number);
  const rest = [...sources];
  const wanted = 1 + random(MOST_SENTENCES);
  const chosen = Array.from({ length: wanted }, () => rest.splice(random(rest.length), 1)).flat();
  const place = placeOf(number);
  const first = chosen[0]?.facts;
  const second = chosen.at(-1)?.facts;
  if (!first || !second) throw new Error('there is no sentence to recombine');

  const sentenceIds = new Map(chosen.map(({ id }, i) => [id, `${number}.s${i + 1}`]));
  const taken = chosen.flatMap(({ id, facts }) =>
    facts.items.filter((item) => item.sentence === id),
  );
  const itemIds = new Map(taken.map(({ id }, i) => [id, `${number}.${letter(i)}`]));
  const known = <T>(ids: ReadonlyMap<string, T>, wantedIds: readonly string[]) =>
    wantedIds.flatMap((id) => ids.get(id) ?? []);
  const bodyForItem = first.departments.length > 1;
  const items = taken.map((item): SupportItem => ({
    ...item,
    id: itemIds.get(item.id) ?? '',
    sentence: sentenceIds.get(item.sentence) ?? '',
    unsaid: { ...item.unsaid, bodyForItem },
    mayConcernSame: known(itemIds, item.mayConcernSame),
  }));
  const commitments = [...new Set(chosen.map(({ facts }) => facts))]
    .flatMap((facts) => facts.commitments)
    .filter(({ sentences }) => sentences.every((id) => sentenceIds.has(id)))
    .map((promise) => ({ ...promise, sentences: known(sentenceIds, promise.sentences) }));
  const unsaid = sources.find(({ facts }) => facts.unsaid)?.facts.unsaid;
  const facts = {
    number,
    category: parts[Math.floor(number / IN_A_PART) % parts.length] ?? '',
    title: {
      zh: `${place.zh}园区：${first.title.zh}${second === first ? '' : `，${second.title.zh}`}`,
      en: `${place.en} Park: ${first.title.en}${second === first ? '' : `; ${second.title.en}`}`,
    },
    summary: {
      zh: `${place.zh}园区的合成条目，由已有的句子重新组合而成，只用于测量`,
      en: `Synthetic entry for ${place.en} Park, recombined from existing sentences and made only for measuring.`,
    },
    departments: first.departments,
    items,
    commitments,
    ...(items.length === 0 && unsaid && { unsaid: { ...unsaid, bodyForItem } }),
    related: [...new Set([number - 1, 1 + random(number - 1)])],
    documents: first.documents,
  };
  const body = chosen.map(({ id, body: text }) =>
    text
      .replace(`<Sentence id="${id}">`, `<Sentence id="${sentenceIds.get(id) ?? ''}">`)
      .replace(
        /<Amount item="([^"]+)">/g,
        (_, item: string) => `<Amount item="${itemIds.get(item) ?? ''}">`,
      )
      .replace('<Zh>', `<Zh>在${place.zh}园区，`)
      .replace('<En>', `<En>In ${place.en} Park: `),
  );
  return `---\n${stringify(facts, { aliasDuplicateObjects: false, lineWidth: 0 })}---\n\n${dropRepeatedTerms(body.join('\n\n'))}\n`;
};

/** Writes a content folder with `count` measures, at least the real ones; an older one there goes. */
export const generateMeasures = (count: number, folder: string): void => {
  if (resolve(folder) === resolve(REAL)) throw new Error(`${REAL}/ holds the real text`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(REAL, folder, {
    recursive: true,
    filter: (from) => resolve(from) !== resolve(REAL, 'source'),
  });
  const sources = readSources(REAL);
  const real = readdirSync(join(REAL, 'measures')).length;
  const parts = (
    parse(readFileSync(join(REAL, 'categories.yaml'), 'utf8')) as { slug: string }[]
  ).map(({ slug }) => slug);
  for (let number = real + 1; number <= count; number += 1) {
    const name = `${String(number).padStart(2, '0')}.mdx`;
    writeFileSync(join(folder, 'measures', name), compose(number, sources, parts));
  }
};

if (import.meta.main) {
  const [count = '1000', folder = ''] = process.argv.slice(2);
  if (folder === '' || !/^\d+$/.test(count)) {
    console.error('node scripts/generate-measures.ts N folder');
    process.exit(1);
  }
  generateMeasures(Number(count), folder);
}
