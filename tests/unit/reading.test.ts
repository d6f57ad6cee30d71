import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLY_READING } from '../../src/islands/reading/apply.ts';
import {
  CHOICES,
  choose,
  cleanPreferences,
  parsePreferences,
} from '../../src/islands/reading/preferences.ts';
import { findVoice } from '../../src/islands/reading/voices.ts';

describe('what the device remembers', () => {
  it.each([
    ['nothing', null, {}],
    ['known choices', '{"size":"150","large":"on"}', { size: '150', large: 'on' }],
    ['choices that are as the page comes', '{"size":"100","theme":"system"}', {}],
    ['unknown values and names', '{"size":"900","hue":"red","contrast":1}', {}],
    ['no JSON', '{size', {}],
    ['JSON of another kind', '"150"', {}],
    ['JSON null', 'null', {}],
  ])('%s', (_name, stored, expected) => {
    expect(parsePreferences(stored)).toEqual(expected);
  });

  it('survives whatever else stands there', () => {
    fc.assert(
      fc.property(fc.json(), (stored) => {
        for (const [key, value] of Object.entries(parsePreferences(stored)))
          expect(CHOICES[key as keyof typeof CHOICES].slice(1)).toContain(value);
      }),
    );
  });

  it.each([
    ['a choice is added', { theme: 'dark' }, 'size', '200', { theme: 'dark', size: '200' }],
    ['a choice is taken back', { theme: 'dark' }, 'theme', 'system', {}],
    ['an unknown value takes it back', { theme: 'dark' }, 'theme', 'pink', {}],
  ] as const)('%s', (_name, before, choice, value, expected) => {
    expect(choose(before, choice, value)).toEqual(expected);
  });
});

describe('the script in the head', () => {
  // The browser's own globals are handed in by name.
  const run = (stored: () => string | null, share: boolean) => {
    const dataset: Record<string, string> = {};
    const navigator = share ? { share: () => undefined } : {};
    new Function('document', 'navigator', 'localStorage', APPLY_READING)(
      { documentElement: { dataset } },
      navigator,
      { getItem: stored },
    );
    return dataset;
  };
  it.each([
    ['nothing remembered', () => null, false, { js: '' }],
    ['a size remembered', () => '{"size":"150"}', false, { js: '', size: '150' }],
    ['something unreadable', () => '{', false, { js: '' }],
    ['a share sheet', () => null, true, { js: '', canShare: '' }],
    [
      'no storage',
      () => {
        throw new Error('denied');
      },
      false,
      { js: '' },
    ],
  ])('%s', (_name, stored, share, expected) => {
    expect(run(stored, share)).toEqual(expected);
  });
  it('stays small', () => {
    expect(APPLY_READING.length).toBeLessThanOrEqual(350);
    expect(cleanPreferences(undefined)).toEqual({});
  });
});

describe('the voice that reads', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });
  it.each([
    ['zh', 'Mandarin before Cantonese', [voice('zh-HK'), voice('zh-CN')], 'zh-CN'],
    ['zh', 'another spelling of Mandarin', [voice('zh-TW'), voice('cmn-Hans-CN')], 'cmn-Hans-CN'],
    ['zh', 'any Chinese at last', [voice('en-US'), voice('zh-HK')], 'zh-HK'],
    ['zh', 'none that sends the words away', [voice('zh-CN', false), voice('en-US')], undefined],
    ['en', 'American before others', [voice('en-GB'), voice('en_US')], 'en_US'],
    ['en', 'any English', [voice('zh-CN'), voice('en-IN')], 'en-IN'],
    ['en', 'no voices yet', [], undefined],
  ] as const)('%s: %s', (lang, _name, voices, expected) => {
    expect(findVoice(voices, lang)?.lang).toBe(expected);
  });
});
