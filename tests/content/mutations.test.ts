import { describe, expect, test } from 'vitest';
import { validate } from '../../src/authoring/validate-content.ts';
import { entryOf, realSource, withText } from './real-source.ts';

/** A single slip of an editor, and the field under which it must be reported. */
interface Slip {
  readonly name: string;
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly field: string;
}

const slip = (
  name: string,
  file: string | number,
  from: Slip['from'],
  to: string,
  field: string,
) => ({
  name,
  file: typeof file === 'number' ? entryOf(file) : file,
  from,
  to,
  field,
});

const SHAPE: readonly Slip[] = [
  slip(
    'a key is mistyped',
    10,
    'recipientAsWritten:',
    'recipientAsWriten:',
    'items.0.recipientAsWriten',
  ),
  slip('a key is missing', 10, /^ {4}openList: false\n/m, '', 'items.0.openList'),
  slip('a key stands twice', 7, 'number: 7\n', 'number: 7\nnumber: 7\n', 'head'),
  slip('a language is missing', 7, /^ {2}en: .*\n/m, '', 'title.en'),
  slip('a sum is a word', 10, 'cny: 500000\n', 'cny: half a million\n', 'items.0.cny'),
  slip('a basis is unknown', 10, 'basis: fixed', 'basis: ceilling', 'items.0.basis'),
  slip('a slot is not answered', 8, /^ {2}payee: .*\n/m, '', 'unsaid.payee'),
  slip('a reader’s kind is unknown', 13, '- fund-manager', '- fund-managers', 'items.0.named.0'),
  slip('the head is not closed', 7, /\n---\n\n/, '\n\n', 'head'),
  slip('a tag is not closed', 7, '</Zh>', '', 'body'),
  slip(
    'a tag is unknown',
    6,
    '<Amount item="6.c">50万元</Amount>',
    '<Sum item="6.c">50万元</Sum>',
    '6.s1.zh',
  ),
  slip(
    'a mark has a wrong attribute',
    6,
    '<Amount item="6.c">50万元',
    '<Amount id="6.c">50万元',
    '6.s1.zh',
  ),
  slip('a mark stands in a mark', 9, '>50万元<', '><Term id="zhichi">50万元</Term><', '9.s2.zh'),
  slip(
    'a date is no date',
    'policy.yaml',
    'validUntil: 2027-12-31',
    'validUntil: 2027-13-31',
    'validUntil',
  ),
  slip(
    'a website is no address',
    'departments.yaml',
    'website: https://jjxxw',
    'website: jjxxw',
    '0.website',
  ),
];

const WORDS: readonly Slip[] = [
  slip('a Chinese character is changed', 1, '实施<Term', '实行<Term', '1.s1.zh'),
  slip('a Chinese character is lost', 14, '坚持全市统筹', '坚持全市筹', '14.s1.zh'),
  slip('a full stop is lost', 8, '集聚。</Zh>', '集聚</Zh>', '8.s1.zh'),
  slip(
    'two sentences change places',
    8,
    /(<Zh>)(统筹[^]*?)(<\/Zh>[^]*?<Zh>)(鼓励[^]*?)(<\/Zh>)/,
    '$1$4$3$2$5',
    '8.s1.zh',
  ),
  slip('a space stands between characters', 8, '<Zh>统筹用好', '<Zh>统筹 用好', '8.s1.zh'),
  slip('a title is changed', 12, '建强专业人才队伍', '建强专业人才队列', 'title.zh'),
  slip('a heading is changed', 'categories.yaml', 'zh: 二、加强', 'zh: 二、增强', '1.heading.zh'),
  slip('the preamble is changed', 'policy.yaml', '特制定以下', '特制订以下', 'preamble.0.zh'),
  slip(
    'the period ends on another day',
    'policy.yaml',
    '至2027年12月31日',
    '至2027年12月30日',
    'final.0.zh',
  ),
  slip(
    'the number of the document is changed',
    'policy.yaml',
    '〔2026〕1号',
    '〔2026〕2号',
    'number.zh',
  ),
  slip(
    'the digest is another',
    'policy.yaml',
    /sourceSha256: ../,
    'sourceSha256: 00',
    'sourceSha256',
  ),
  slip(
    'a body of the copy’s head is left out',
    'departments.yaml',
    'inCopy: true',
    'inCopy: false',
    '1.full.zh',
  ),
  slip(
    'a body’s name is changed',
    'departments.yaml',
    'zh: 重庆市教育委员会',
    'zh: 重庆市教委',
    '3.full.zh',
  ),
  slip(
    'a term is not in the text',
    'glossary.yaml',
    /inText:\n {6}- 需求目录|inText:\n {4}- 需求目录/,
    'inText:\n    - 需要目录',
    '6.inText.0',
  ),
  slip(
    'a search word is not in the text',
    'search-synonyms.yaml',
    'inText: [低空装备]',
    'inText: [低空设备]',
    'words.0.inText.0',
  ),
];

const AMOUNTS: readonly Slip[] = [
  slip('a sum is ten times too large', 10, 'cny: 10000000\n', 'cny: 100000000\n', 'items.1.cny'),
  slip('a fixed sum is called a ceiling', 10, 'basis: fixed', 'basis: ceiling', 'items.0.basis'),
  slip('a ceiling is called fixed', 3, 'basis: ceiling', 'basis: fixed', 'items.0.basis'),
  slip(
    'a ceiling of a 分别 list is called fixed',
    4,
    /(id: 4\.b[^]*?basis: )ceiling/,
    '$1fixed',
    'items.1.basis',
  ),
  slip('a shared 最高 is not said', 4, / {4}basisNote:\n.*\n.*\n/, '', 'items.1.basisNote'),
  slip('a sum is not marked', 9, '<Amount item="9.a">50万元</Amount>', '50万元', '9.s2.zh'),
  slip(
    'a sum is marked as another item',
    6,
    '<Amount item="6.a">50万元',
    '<Amount item="6.c">50万元',
    'items.0.cny',
  ),
  slip(
    'a sum is marked as an unknown item',
    9,
    '<Amount item="9.a">50万元',
    '<Amount item="9.b">50万元',
    '9.s2.zh',
  ),
  slip('a sum is invented for an item without one', 13, 'cny: null', 'cny: 1000000', 'items.0.cny'),
  slip('the English sum is another', 10, '>RMB 10 million<', '>RMB 1 million<', '10.s1.en'),
  slip('the English sum has another form', 10, '>RMB 500,000<', '>RMB 0.5 million<', '10.s1.en'),
  slip(
    'the English sum is not marked',
    9,
    '<Amount item="9.a">RMB 500,000</Amount>',
    'RMB 500,000',
    '9.s2.en',
  ),
  slip('“up to” is missing', 3, '>up to RMB 2 million<', '>RMB 2 million<', '3.s1.en'),
  slip('“up to” is too much', 10, '>RMB 500,000<', '>up to RMB 500,000<', '10.s1.en'),
  slip(
    '“up to” stands without a sum',
    12,
    '<En>Universities and',
    '<En>Up to all universities and',
    '12.s3.en',
  ),
  slip('a summary has no basis', 3, '运营最高200万元', '运营200万元', 'summary.zh'),
  slip(
    'a range has one basis for two sums',
    2,
    '最高100万元到最高2000万元',
    '最高100万至2000万元',
    'summary.zh',
  ),
  slip('a summary has another basis', 6, '市级定额50万元', '市级最高50万元', 'summary.zh'),
  slip(
    'a summary has another sum',
    3,
    'up to RMB 2 million for',
    'up to RMB 3 million for',
    'summary.en',
  ),
  slip('the summaries differ', 2, 'to up to RMB 20 million', 'to up to RMB 10 million', 'summary'),
  slip(
    'a question states a sum',
    10,
    '“订单式”要有谁的订单',
    '300万元的“订单式”要有谁的订单',
    'items.2.questions.0.zh',
  ),
  slip(
    'the English date is another',
    'policy.yaml',
    'through December 31, 2027',
    'through November 31, 2027',
    'final.0.en',
  ),
  slip(
    'the English number of the document is another',
    'policy.yaml',
    '[2026] No. 1',
    '[2026] No. 11',
    'number.en',
  ),
  slip(
    'the last day is another',
    'policy.yaml',
    'validUntil: 2027-12-31',
    'validUntil: 2027-12-30',
    'validUntil',
  ),
  slip(
    'an English sentence has a stray figure',
    8,
    '<En>Policies at',
    '<En>2 policies at',
    '8.s1.en',
  ),
];

const QUOTES: readonly Slip[] = [
  slip(
    'a quote differs from the text',
    9,
    /quote: 对“低空装备\+”典型/,
    'quote: 对“低空装备+”示范',
    'items.0.quote',
  ),
  slip('a quote is cut short', 9, /(quote: .*)支持\n/, '$1支\n', 'items.0.quote'),
  slip(
    'a quote is of another item',
    3,
    'quote: 最高500万元建设支持',
    'quote: 最高200万元运营支持',
    'items.0.quote',
  ),
  slip(
    'a recipient is not in the text',
    13,
    'recipientAsWritten: 基金管理人',
    'recipientAsWritten: 基金管理者',
    'items.0.recipientAsWritten',
  ),
  slip(
    'a recipient is cut out of a word',
    3,
    'recipientAsWritten: 市级中试平台',
    'recipientAsWritten: 中试平台',
    'items.0.recipientAsWritten',
  ),
  slip(
    'naming words are cut out of a word',
    10,
    'words: I类创新药',
    'words: 创新药',
    'items.1.words',
  ),
  slip(
    'a unit is claimed that the text does not count',
    3,
    'perWritten: null',
    'perWritten: 市级中试平台',
    'items.0.perWritten',
  ),
  slip(
    'an equity investment is to be multiplied',
    5,
    /(元股权投资\n {4}perWritten[\s\S]*?)count: null\n {4}mayConcernSame/,
    '$1count:\n      zh: 个项目\n      en: project\n    mayConcernSame',
    'items.3.count',
  ),
  slip(
    '依法依规 is overlooked',
    13,
    'lawsAndRegulations: true',
    'lawsAndRegulations: false',
    'items.0.lawsAndRegulations',
  ),
  slip(
    '按规定 is overlooked',
    5,
    'asPrescribed: true',
    'asPrescribed: false',
    'items.2.asPrescribed',
  ),
  slip('等 is overlooked', 11, 'openList: true', 'openList: false', 'items.0.openList'),
  slip(
    '未来产业 is claimed',
    3,
    'futureIndustryWords: absent',
    'futureIndustryWords: in the clause',
    'items.0.futureIndustryWords',
  ),
  slip(
    'a subsidy is called a reward',
    11,
    'instrument: subsidy',
    'instrument: reward',
    'items.0.instrument',
  ),
  slip(
    'one body is called several',
    6,
    'bodyForItem: false',
    'bodyForItem: true',
    'items.0.unsaid.bodyForItem',
  ),
];

const IDS: readonly Slip[] = [
  slip('a body is unknown', 7, '- economy-information', '- economy', 'departments.0'),
  slip(
    'two bodies change places',
    1,
    '  - science-technology\n  - economy-information',
    '  - economy-information\n  - science-technology',
    'departments',
  ),
  slip(
    'a body stands twice',
    7,
    '  - economy-information\n',
    '  - economy-information\n  - economy-information\n',
    'departments.1',
  ),
  slip('a body is left out', 11, '  - development-reform\n', '', 'departments'),
  slip('a part is unknown', 7, 'category: enterprises', 'category: enterprise', 'category'),
  slip(
    'a measure stands in another part',
    7,
    'category: enterprises',
    'category: scenarios',
    'category',
  ),
  slip('a term is unknown', 8, '<Term id="shiqu-liangji">市区', '<Term id="shiqu">市区', '8.s1.zh'),
  slip(
    'a term does not fit its words',
    8,
    '<Term id="shiqu-liangji">市区',
    '<Term id="zhichi">市区',
    '8.s1.zh',
  ),
  slip(
    'a term’s address is taken',
    'glossary.yaml',
    'slug: jishu-gongguan',
    'slug: xuqiu-mulu',
    '6.slug',
  ),
  slip('an item’s id is taken', 6, 'id: 6.b', 'id: 6.a', 'items.1.id'),
  slip('an item is of another measure', 9, 'id: 9.a', 'id: 8.a', 'items.0.id'),
  slip(
    'an item names an unknown sentence',
    9,
    'sentence: 9.s2',
    'sentence: 9.s3',
    'items.0.sentence',
  ),
  slip('an item names another sentence', 9, 'sentence: 9.s2', 'sentence: 9.s1', 'items.0.quote'),
  slip(
    'a sentence’s id is taken',
    8,
    '<Sentence id="8.s2">',
    '<Sentence id="8.s1">',
    'sentences.1',
  ),
  slip('a sentence has no id', 8, '<Sentence id="8.s2">', '<Sentence>', 'sentence 2'),
  slip('a sentence lacks its pair', 8, /<En>Future industry[^]*<\/En>\n/, '', '8.s2.en'),
  slip('a sentence is lost', 8, /<Sentence id="8\.s2">[^]*<\/Sentence>/, '', 'departments'),
  slip(
    'a promise names an unknown sentence',
    8,
    '      - 8.s2',
    '      - 8.s3',
    'commitments.0.sentences.1',
  ),
  slip(
    'a promise names another sentence',
    2,
    /(sentences:\n {6}- )2\.s1/,
    '$12.s2',
    'commitments.0.words',
  ),
  slip('a number differs from the file’s name', 7, 'number: 7\n', 'number: 70\n', 'number'),
  slip('a related measure does not exist', 7, /(related:\n {2}- )5/, '$115', 'related.0'),
  slip('a measure is related to itself', 7, /(related:\n {2}- )5/, '$17', 'related'),
  slip(
    'a document is unknown',
    5,
    '- university-adjacent-services',
    '- university-services',
    'documents.0',
  ),
  slip(
    'only one of two items names the other',
    3,
    /(id: 3\.a[^]*?)mayConcernSame:\n {6}- 3\.b/,
    '$1mayConcernSame: []',
    'items.1.mayConcernSame',
  ),
  slip(
    'slots are given beside items',
    9,
    'related:\n',
    'unsaid: { window: true, conditions: true, share: true, recurrence: true, unit: true, payee: true, timing: true, combine: true, place: true, newly: true, after: true, bodyForItem: false }\nrelated:\n',
    'unsaid',
  ),
  slip('slots are missing where there is no item', 7, /unsaid:\n( {2}.*\n)+/, '', 'unsaid'),
  slip('an issuer is left out', 'policy.yaml', '  - education\n', '', 'issuers'),
  slip(
    'a neighbouring document is said to be named',
    'documents.yaml',
    'namedInText: false',
    'namedInText: true',
    '1.namedInText',
  ),
  slip(
    'the newest change has no version of the data',
    'policy.yaml',
    /dataVersion: .*/,
    'dataVersion: 0.0.1',
    'dataVersion',
  ),
  slip(
    'the newest change has no date of the data',
    'policy.yaml',
    /dataDate: .*/,
    'dataDate: 2026-01-01',
    'dataDate',
  ),
  slip(
    'a syllable is lost',
    'glossary.yaml',
    'pinyin: jì shù gōng guān',
    'pinyin: jì shù gōng',
    '5.pinyin',
  ),
  slip(
    'a part’s title is not its heading',
    'categories.yaml',
    'title:\n    zh: 加强优质',
    'title:\n    zh: 增强优质',
    '1.title.zh',
  ),
  slip(
    'a sentence of the frame is misnumbered',
    'policy.yaml',
    'id: final.s2',
    'id: final.s3',
    'final.1.id',
  ),
];

describe.each([
  ['shape', SHAPE],
  ['words', WORDS],
  ['amounts', AMOUNTS],
  ['quotes and labels', QUOTES],
  ['ids and references', IDS],
])('a slip in %s is found where it is', (_kind, slips) => {
  test.each(slips)('$name', ({ file, from, to, field }) => {
    let changed = false;
    const source = withText(realSource, file, (text) => {
      const next = text.replace(from, to);
      changed = next !== text;
      return next;
    });
    expect(changed, `${file} has no longer the words this case changes; give it others`).toBe(true);
    const problems = validate(source);
    expect(problems.map((problem) => `${problem.file} › ${problem.field}`)).toContain(
      `${file} › ${field}`,
    );
    expect(problems.every((problem) => problem.message.length > 0)).toBe(true);
  });
});

describe('a missing file is found', () => {
  test.each(['policy.yaml', 'departments.yaml', 'glossary.yaml'])('%s', (file) => {
    const problems = validate(withText(realSource, file, () => null));
    expect(problems.map((problem) => problem.file)).toContain(file);
  });

  test.each([1, 7, 14])('the entry of measure %i', (number) => {
    const measures = realSource.measures.filter(({ file }) => file !== entryOf(number));
    const problems = validate({ ...realSource, measures });
    expect(problems).toContainEqual(
      expect.objectContaining({ file: entryOf(number), field: 'number' }),
    );
  });

  test('an entry too many', () => {
    const extra = realSource.measures[6];
    const text = (extra?.text ?? '').replaceAll('7.s1', '15.s1').replace('number: 7', 'number: 15');
    const measures = [...realSource.measures, { file: entryOf(15), text }];
    expect(validate({ ...realSource, measures })).toContainEqual(
      expect.objectContaining({ file: entryOf(15), field: 'number' }),
    );
  });
});
