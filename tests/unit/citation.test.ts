import { describe, expect, it } from 'vitest';
import {
  citeGbt7714,
  citePlain,
  closeCitation,
  type CitedPage,
} from '../../src/domain/citation.ts';

const zh: CitedPage = {
  lang: 'zh',
  issuers: ['甲委', '乙局', '丙局', '丁行'],
  title: '若干政策措施',
  officialNumber: '某规范〔2026〕1号',
  measure: 10,
  publishedOn: null,
  site: '某站（非官方）',
  url: 'https://example.org/zh/measures/10/',
};
const en: CitedPage = {
  ...zh,
  lang: 'en',
  issuers: ['Board A', 'Bureau B', 'Bureau C', 'Bank D'],
  title: 'Several Measures',
  officialNumber: 'Mou Gui Fan [2026] No. 1',
  site: 'Some Site (unofficial)',
  url: 'https://example.org/en/measures/10/',
};

describe('citation after GB/T 7714', () => {
  it.each([
    [
      'zh, a measure, more than three issuers, no date of publication',
      zh,
      '甲委, 乙局, 丙局, 等. 若干政策措施: 某规范〔2026〕1号, 第10条[EB/OL]. 某站（非官方）, [原文件发布日期未查到][2026-11-23]. https://example.org/zh/measures/10/.',
    ],
    [
      'en, the whole text',
      { ...en, measure: null },
      'Board A, Bureau B, Bureau C, et al. Several Measures: Mou Gui Fan [2026] No. 1[EB/OL]. Some Site (unofficial), [publication date of the original not found][2026-11-23]. https://example.org/en/measures/10/.',
    ],
    [
      'a known date of publication stands in round brackets',
      { ...zh, issuers: ['甲委'], publishedOn: '2026-01-13' },
      '甲委. 若干政策措施: 某规范〔2026〕1号, 第10条[EB/OL]. 某站（非官方）(2026-01-13)[2026-11-23]. https://example.org/zh/measures/10/.',
    ],
  ])('%s', (_name, page, expected) => {
    expect(closeCitation(citeGbt7714(page), '2026-11-23')).toBe(expected);
  });
});

describe('citation in one sentence', () => {
  it.each([
    [
      'zh',
      zh,
      '2026年11月23日',
      '《若干政策措施》（某规范〔2026〕1号）第10条，甲委等4个单位印发，发布日期未查到。引自某站（非官方）：https://example.org/zh/measures/10/（2026年11月23日阅读）。',
    ],
    [
      'en',
      en,
      '23 November 2026',
      'Several Measures (Mou Gui Fan [2026] No. 1), measure 10, issued by the Board A and 3 other bodies; publication date not found. Translation quoted from Some Site (unofficial): https://example.org/en/measures/10/ (read on 23 November 2026).',
    ],
    [
      'en, two issuers',
      { ...en, issuers: ['Board A', 'Bureau B'], measure: null },
      '1 May 2027',
      'Several Measures (Mou Gui Fan [2026] No. 1), issued by the Board A and 1 other body; publication date not found. Translation quoted from Some Site (unofficial): https://example.org/en/measures/10/ (read on 1 May 2027).',
    ],
  ])('%s', (_name, page, date, expected) => {
    expect(closeCitation(citePlain(page), date)).toBe(expected);
  });
});

it('never fills a date of publication in from the official number', () => {
  for (const page of [zh, en])
    for (const cite of [citeGbt7714, citePlain]) {
      const text = closeCitation(cite({ ...page, officialNumber: 'No. 1' }), '');
      expect(text).not.toMatch(/2026/);
    }
});
