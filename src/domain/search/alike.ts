import type { Readings } from './pinyin.ts';

/** Characters that are taken for one another by their looks. */
const LOOKS = (
  '士土 未末 贷货 己已巳 侯候 千干于 人入 大太 日曰 今令 免兔 竞竟 析折 治冶 募幕墓慕 拨拔 住往 测侧 ' +
  '检验 微徽 证正 场扬 标示 资贸 科料 投役 担但 保堡 押柙 质贡 权杈 空室 星里 装袋 备各 药约 ' +
  '情清 晴睛 技枝 孵浮 博搏 研砚 院完 导异 区巨 厂广 万方 元无 市币 补朴 贴帖 奖浆 励历'
).split(' ');

/** Syllables as many speakers tell them apart: z and zh, n and l, in and ing are one. */
const loosen = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/ng$/, 'n');

/** Tells whether two characters look alike. */
export const lookAlike = (a: string, b: string): boolean =>
  LOOKS.some((group) => group.includes(a) && group.includes(b));

/** Tells whether two characters sound alike or look alike. */
export const areAlike = (a: string, b: string, readings: Readings): boolean => {
  if (lookAlike(a, b)) return true;
  const sounds = new Set(readings(a).map(loosen));
  return readings(b).some((sound) => sounds.has(loosen(sound)));
};
