import * as OpenCC from 'opencc-js';
import { pinyin, polyphonic } from 'pinyin-pro';
import { onceEach } from '../../domain/once-each.ts';
import { gbCharacters, readPinyin, type PinyinTable } from '../../domain/search/pinyin.ts';
import { isHan } from '../../domain/search/units.ts';

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

const syllablesOf = onceEach((run: string) =>
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
  return onceEach((text: string) => (convert ??= OpenCC.Converter({ from: 'cn', to }))(text));
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
