import type { Lang } from '../../domain/lang.ts';
import type { SourceEntry as Entry } from '../../domain/search/source-entries.ts';
import {
  NOWHERE,
  packEntry,
  scriptOf,
  type LooseTables,
  type Script,
} from '../../domain/search/loose-tables.ts';
import type { SearchPage } from '../../domain/search/page.ts';
import { wordsOf } from '../../domain/search/units.ts';
import { makePinyin, makeTraditional } from './characters.ts';
import { makeWhere, type Where } from './where.ts';

type Lists = Readonly<
  Record<'howto' | 'fields' | 'stop' | 'generic', Readonly<Record<Lang, readonly string[]>>>
>;

/** What the search pages' words come from. */
export interface LexiconFile {
  readonly entries: readonly Entry[];
  readonly lists: Lists;
}

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
