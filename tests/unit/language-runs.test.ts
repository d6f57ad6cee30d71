import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/domain/lang.ts';
import { splitRuns } from '../../src/domain/language-runs.ts';

describe('runs of the other language', () => {
  it.each<[string, Lang, string[]]>([
    ['words of one language', 'en', []],
    ['says “最高” once', 'en', ['最高']],
    ['等 and 保', 'en', ['等', '保']],
    ['英文也常写作 State Key Laboratory。', 'zh', ['State Key Laboratory']],
    ['新建的CRO平台，AI 应用', 'zh', []],
    ['见 https://example.org/zh/text/', 'zh', []],
    ['', 'zh', []],
  ])('%s (%s)', (text, lang, foreign) => {
    const runs = splitRuns(text, lang);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.lang !== lang).map((run) => run.text)).toEqual(foreign);
  });
});
