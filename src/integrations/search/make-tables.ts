import * as OpenCC from 'opencc-js';
import { pinyin, polyphonic } from 'pinyin-pro';
import { otherLang, type Lang } from '../../domain/lang.ts';
import type { SourceEntry as Entry } from '../../domain/search/source-entries.ts';
import {
  NOWHERE,
  packEntry,
  scriptOf,
  type LooseTables,
  type Script,
} from '../../domain/search/loose.ts';
import { occurrences } from '../../domain/search/occurrences.ts';
import { unitsOfBlock, type SearchPage } from '../../domain/search/page.ts';
import { gbCharacters, readPinyin, type PinyinTable } from '../../domain/search/pinyin.ts';
import { withOther } from '../../domain/search/record.ts';
import { isHan, wordsOf } from '../../domain/search/units.ts';

type Lists = Readonly<
  Record<'howto' | 'fields' | 'stop' | 'generic', Readonly<Record<Lang, readonly string[]>>>
>;

/** What the search pages' words come from. */
export interface LexiconFile {
  readonly entries: readonly Entry[];
  readonly lists: Lists;
}

/** Both languages' tables are made from nearly the same texts: what is slow is asked once for each. */
const onceEach = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, Value>();
  return (text) => {
    const value = made.get(text) ?? make(text);
    made.set(text, value);
    return value;
  };
};

const toneless = (syllable: string): string => syllable.replaceAll('ü', 'v');
const allReadings = (char: string): string[] =>
  (polyphonic(char, { toneType: 'none', type: 'array' })[0] ?? []).map(toneless);

/** Reads GB 2312 as runs of one syllable: readings that never step back in the alphabet, as few as can be. */
const makeRuns = (): string => {
  const characters = Array.from(gbCharacters());
  const options = characters.map(allReadings);
  const all = [...new Set(options.flat())].filter((s) => /^[a-z]+$/.test(s)).sort();
  const rank = new Map(all.map((syllable, index) => [syllable, index]));
  // best[s]: fewest misread characters if the run so far ends at syllable s.
  let best = all.map(() => 0);
  const from: Int32Array[] = [];
  for (const readings of options) {
    const fits = new Set(readings.map((reading) => rank.get(reading)));
    const chosen = new Int32Array(all.length);
    let least = 0;
    best = best.map((_, s) => {
      if ((best[s] ?? 0) < (best[least] ?? 0)) least = s;
      chosen[s] = least;
      return (best[least] ?? 0) + (fits.has(s) ? 0 : 1);
    });
    from.push(chosen);
  }
  let at = best.indexOf(Math.min(...best));
  const syllables: string[] = [];
  for (let i = characters.length - 1; i >= 0; i -= 1) {
    syllables[i] = all[at] ?? '';
    at = from[i]?.[at] ?? 0;
  }
  return syllables
    .reduce<[string, number][]>((runs, syllable) => {
      const last = runs.at(-1);
      if (last?.[0] === syllable) last[1] += 1;
      else runs.push([syllable, 1]);
      return runs;
    }, [])
    .map(([syllable, count]) => syllable + (count > 1 ? String(count) : ''))
    .join(' ');
};

let runs: string | undefined;

const syllablesOf = onceEach((run) =>
  pinyin(run, { toneType: 'none', type: 'array' }).map(toneless),
);

/** The pinyin of every character of the texts: from the order of GB 2312, and what that lacks. */
export const makePinyin = (texts: readonly string[]): PinyinTable => {
  runs ??= makeRuns();
  const readings = readPinyin({ runs, more: '' });
  const lacking = new Map<string, Set<string>>();
  for (const text of texts)
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      const syllables = syllablesOf(run);
      Array.from(run).forEach((char, index) => {
        const syllable = syllables[index] ?? '';
        if (/^[a-z]+$/.test(syllable) && !readings(char).includes(syllable))
          lacking.set(syllable, (lacking.get(syllable) ?? new Set()).add(char));
      });
    }
  const more = [...lacking].sort().map(([syllable, chars]) => syllable + [...chars].join(''));
  return { runs, more: more.join(' ') };
};

const traditionalForms = (['t', 'tw', 'hk'] as const).map((to) => {
  let convert: ((text: string) => string) | undefined;
  return onceEach((text) => (convert ??= OpenCC.Converter({ from: 'cn', to }))(text));
});

/** Pairs of a traditional character and the simplified one of the texts. */
export const makeTraditional = (texts: readonly string[]): string => {
  const chinese = texts.filter((text) => /\p{Script=Han}/u.test(text));
  const used = new Set(chinese.flatMap((text) => Array.from(text)).filter(isHan));
  const pairs = new Map<string, string>();
  for (const convert of traditionalForms) {
    // Some characters have two traditional forms; words show the other one.
    for (const text of [...used, ...chinese]) {
      const converted = Array.from(convert(text));
      Array.from(text).forEach((char, index) => {
        const traditional = converted[index] ?? char;
        if (isHan(char) && isHan(traditional) && traditional !== char && !used.has(traditional))
          pairs.set(traditional, char);
      });
    }
  }
  return [...pairs].flat().join('');
};

/** Joins the entries that lead to the same words of the text. */
const joinEntries = (entries: readonly Entry[]): Entry[] => {
  const joined = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.inText.length > 0 ? entry.inText.join('|') : entry.name;
    const before = joined.get(key);
    joined.set(
      key,
      before
        ? {
            ...before,
            same: [...before.same, ...entry.same, entry.name],
            related: [...before.related, ...entry.related],
            translated: [...before.translated, ...entry.translated],
          }
        : entry,
    );
  }
  return [...joined.values()];
};

/** The numbers of the measures in which words stand. */
type Where = (words: string) => ReadonlySet<number>;

/**
 * Tells in which measures words stand. Looked up from the rarest unit of the words: reading every measure
 * for every word took a third of the build at 1,000 measures.
 */
const makeWhere = (pages: readonly SearchPage[]): Where => {
  const blocks = pages.flatMap((page) =>
    page.blocks.map((block) => ({ block, number: page.number })),
  );
  /** Where a unit stands, as places in `blocks`. */
  const holders = new Map<string, number[]>();
  blocks.forEach(({ block }, at) => {
    for (const { value } of unitsOfBlock(block)) {
      const known = holders.get(value);
      if (!known) holders.set(value, [at]);
      else if (known.at(-1) !== at) known.push(at);
    }
  });
  const found = new Map<string, ReadonlySet<number>>();
  return (word) => {
    const before = found.get(word);
    if (before) return before;
    const units = wordsOf(word);
    const [rarest = []] = units
      .map((unit) => holders.get(unit) ?? [])
      .sort((a, b) => a.length - b.length);
    const numbers = new Set<number>();
    for (const at of rarest) {
      const place = blocks[at];
      if (place && !numbers.has(place.number) && occurrences(place.block, units).length > 0)
        numbers.add(place.number);
    }
    found.set(word, numbers);
    return numbers;
  };
};

/** Leaves out the words that the text answers by itself. */
const pruneEntries = (entries: readonly Entry[], where: Where, lang: Lang): Entry[] => {
  const stands = (word: string) => where(word).size > 0;
  const placesOf = (words: readonly string[]) => new Set(words.flatMap((word) => [...where(word)]));
  const sameSet = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
    a.size === b.size && [...a].every((number) => b.has(number));
  // The words of the page's own language lead to the same measures without the other language's index.
  const leadTo = (entry: Entry): readonly string[] => {
    const chinese = entry.inText.filter(stands);
    const english = [...new Set(entry.translated.map((word) => word.toLowerCase()))].filter(stands);
    return lang === 'en' && sameSet(placesOf(english), placesOf(chinese)) ? english : chinese;
  };
  const keyOf = (word: string) => wordsOf(word).join(' ');
  return entries.map((entry) => {
    const inText = leadTo(entry);
    const own = new Set([entry.name, ...inText].map(keyOf));
    const needed = (words: readonly string[]) =>
      words.filter((word) => {
        const key = keyOf(word);
        if (own.has(key) || stands(word)) return false;
        own.add(key);
        return true;
      });
    return {
      ...entry,
      inText,
      // Words of the notice that stand in no measure are known all the same.
      same: needed([...entry.same, ...entry.inText]),
      related: needed(entry.related),
    };
  });
};

/**
 * Makes what the search fetches when nothing stands in the text as typed.
 *
 * @param where of the measures in `pages`
 */
export const makeTables = (
  file: LexiconFile,
  pages: readonly SearchPage[],
  siteLang: Lang,
  where = makeWhere(pages),
): Record<Script, LooseTables> => {
  const texts = pages.flatMap((page) => page.blocks.map((block) => block.text));
  const entries = pruneEntries(joinEntries(file.entries), where, siteLang);
  const typed = [
    ...entries.flatMap((entry) => [...entry.same, ...entry.related]),
    ...Object.values(file.lists).flatMap((list) => list.zh),
  ];
  const tableOf = (script: Script, lang: Lang): LooseTables => ({
    words: entries.flatMap((entry) => {
      const [name, inText, same, related] = packEntry(entry, script);
      const said = same !== '' || related !== '' || scriptOf(name) === script;
      return said
        ? [[name, entry.inText.length > 0 ? inText : NOWHERE, same, related] as const]
        : [];
    }),
    pinyin: makePinyin(script === 'han' ? [...texts, ...typed] : texts),
    traditional: script === 'han' ? makeTraditional([...texts, ...typed]) : '',
    howto: file.lists.howto[lang].join('|'),
    fields: file.lists.fields[lang].join('|'),
    stop: file.lists.stop[lang].join('|'),
    generic: file.lists.generic[lang].join('|'),
  });
  return { han: tableOf('han', 'zh'), latin: tableOf('latin', 'en') };
};

/** What the tables of a site are made of: measures in the same order in both languages. */
export interface TableSources {
  readonly pages: Readonly<Record<Lang, readonly SearchPage[]>>;
  readonly lexicons: Readonly<Record<Lang, LexiconFile>>;
}

/** The tables of a site in two languages. */
export type SiteTables = Readonly<Record<Lang, Readonly<Record<Script, LooseTables>>>>;

/** Both languages of each measure, those of a site of `lang` first. */
const joinPages = ({ pages }: TableSources, lang: Lang): SearchPage[] => {
  const others = pages[otherLang(lang)];
  return pages[lang].map((page, index) => {
    const other = others[index];
    if (other?.number !== page.number || other.blocks.length !== page.blocks.length)
      throw new Error(`measure ${page.number} differs between the languages`);
    return withOther(page, other);
  });
};

/** @throws when the languages do not show the same measures, sentence by sentence */
export const makeSiteTables = (sources: TableSources): SiteTables => {
  const joined = { zh: joinPages(sources, 'zh'), en: joinPages(sources, 'en') };
  // In which measures words stand is the same for both.
  const where = makeWhere(joined.zh);
  const tablesOf = (lang: Lang) => makeTables(sources.lexicons[lang], joined[lang], lang, where);
  return { zh: tablesOf('zh'), en: tablesOf('en') };
};
