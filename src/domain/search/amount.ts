const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** Figures as they are written on cheques, in the same order as those of every day. */
const FORMAL = '壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億圆';
const PLAIN = '一二二三四五六六七八九十百千万亿元';
const plainFigures = (text: string): string =>
  Array.from(text, (char) => PLAIN.charAt(FORMAL.indexOf(char)) || char).join('');

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );
const DECADES = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Reads thirty, two hundred, half a; null for anything else. */
const readEnglishNumber = (text: string): number | null => {
  let sum = 0;
  for (const word of text.split(/[\s-]+/).filter((part) => part !== '' && part !== 'and')) {
    const decade = DECADES.indexOf(word);
    if (ONES.includes(word)) sum += ONES.indexOf(word);
    else if (decade >= 0) sum += 20 + 10 * decade;
    else if (word === 'hundred') sum = (sum || 1) * 100;
    else if (word === 'half') sum = 0.5;
    else if (word !== 'a') return null;
  }
  return sum > 0 ? sum : null;
};

/** Reads a Chinese whole number up to 9999, such as 十, 十二, 三千; null for anything else. */
export const readChineseNumber = (text: string): number | null => {
  if (text === '') return null;
  let sum = 0;
  let digit: number | null = null;
  for (const char of text) {
    const ten = TENS[char];
    if (ten !== undefined) {
      sum += (digit ?? 1) * ten;
      digit = null;
    } else if (DIGITS[char] !== undefined) digit = DIGITS[char];
    else return null;
  }
  return sum + (digit ?? 0);
};

const WAN = 10_000;
const SCALES: Readonly<Record<string, number>> = {
  万: WAN,
  百万: 100 * WAN,
  千万: 1000 * WAN,
  亿: WAN * WAN,
  元: 1,
  million: 1_000_000,
  mn: 1_000_000,
  m: 1_000_000,
  mio: 1_000_000,
  k: 1000,
  thousand: 1000,
  w: WAN,
};
const SUM =
  /^(?:(?:rmb|cny|¥|￥|人民币)\s*)?([\d.,]+|[零〇一二两三四五六七八九十百千]+|[a-z][a-z\s-]*?)\s*(百万|千万|万|亿|million|mn|mio|m|thousand|k|w)?\s*(元|块|yuan|rmb|cny)?(?:人民币)?$/u;

/** Reads a sum of money as whole yuan: 1000万, 一千万元, RMB 10 million, ¥500,000; null for anything else. */
export const readAmount = (query: string): number | null => {
  const match = SUM.exec(plainFigures(query.normalize('NFKC').toLowerCase().trim()));
  if (!match) return null;
  const [, figure = '', scale, currency] = match;
  const plain = /\d/.test(figure)
    ? Number(figure.replaceAll(',', ''))
    : /^[a-z]/.test(figure)
      ? readEnglishNumber(figure)
      : readChineseNumber(figure);
  if (plain === null || !Number.isFinite(plain)) return null;
  if (scale === undefined && currency === undefined && plain < WAN) return null;
  const cny = Math.round(plain * (scale === undefined ? 1 : (SCALES[scale] ?? 1)));
  return cny >= WAN ? cny : null;
};
