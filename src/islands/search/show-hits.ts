import { excerptOf, piecesOf } from '../../domain/search/excerpt.ts';
import type { ResultItem } from '../../domain/search/page.ts';
import type { Hit, HitBlock } from '../../domain/search/rank.ts';
import { HTML_LANG, type Lang } from '../../domain/lang.ts';
import type { Urls } from '../../domain/urls.ts';
import type { SearchConfig } from './config.ts';
import { fill, make } from '../make.ts';
import { makeMark, makePieces } from './dom.ts';

/** Characters of an excerpt. */
const EXCERPT: Readonly<Record<Lang, number>> = { zh: 96, en: 220 };
const SENTENCES = 2;
const ITEMS = 5;

/** The address of a hit; the words go along, so that the page can mark them. */
const addressOf = (urls: Urls, lang: Lang, number: number, place: string | null, words: string) =>
  urls.measure(lang, number) +
  (words === '' ? '' : `?${new URLSearchParams({ q: words }).toString()}`) +
  (place === null ? '' : `#${place}`);

const wordsOf = ({ block, ranges }: HitBlock): string => {
  const [first] = ranges;
  return first ? block.text.slice(first.start, first.end) : '';
};

const showItem = (config: SearchConfig, urls: Urls, item: ResultItem): HTMLLIElement => {
  const between = config.lang === 'en' ? ' ' : '';
  const sum = make(
    'span',
    { class: 'sum', 'data-basis': item.mark },
    makeMark(item.mark),
    make('span', { class: 'basis' }, config.strings[`basis.${item.mark}`] ?? '', between),
  );
  if (item.amount !== '') sum.append(make('b', { 'data-money': '' }, item.amount));
  const link = make('a', { href: urls.place(config.lang, item.id) }, item.object);
  return make('li', {}, sum, ' ', link);
};

const showSentence = (config: SearchConfig, urls: Urls, hit: Hit, found: HitBlock) => {
  const { block, ranges } = found;
  const excerpt = excerptOf(block.text, ranges, EXCERPT[block.lang]);
  const own = block.lang === config.lang;
  const voice = config.strings[block.lang === 'zh' ? 'voice.official' : 'voice.translation'] ?? '';
  const number = block.id.replace('.s', '.');
  const kind = block.lang === 'zh' ? 'official' : 'translation';
  const quote = make(
    'q',
    { class: `excerpt ${kind}`, lang: HTML_LANG[block.lang], 'data-excerpt': block.id },
    ...makePieces(excerpt.pieces),
  );
  if (excerpt.cutBefore) quote.dataset['cutBefore'] = '';
  if (excerpt.cutAfter) quote.dataset['cutAfter'] = '';
  const href = addressOf(urls, config.lang, hit.page.number, block.id, own ? wordsOf(found) : '');
  return make('p', {}, make('a', { href, class: 'voice' }, `${voice} ${number}`), ' ', quote);
};

/** One hit: number and title, its items with basis, its bodies, the sentences that hold the words. */
export const showHit = (config: SearchConfig, urls: Urls, hit: Hit): HTMLLIElement => {
  const { page } = hit;
  const { lang, strings } = config;
  const title = page.blocks[0]?.text ?? '';
  const link = make(
    'a',
    { href: addressOf(urls, lang, page.number, hit.place, hit.words) },
    make('span', { class: 'result-number' }, fill(strings['measure.n'] ?? '', { n: page.number })),
    ' ',
    ...makePieces(piecesOf(title, hit.title)),
  );
  const item = make('li', { 'data-measure': String(page.number) }, make('h2', {}, link));
  for (const sentence of hit.sentences.slice(0, SENTENCES))
    item.append(showSentence(config, urls, hit, sentence));
  const shown = [...page.items].sort(
    (a, b) => Number(b.sentence === hit.place) - Number(a.sentence === hit.place),
  );
  const items = make(
    'ul',
    { class: 'result-items' },
    ...shown.slice(0, ITEMS).map((support) => showItem(config, urls, support)),
  );
  item.append(
    page.items.length > 0 ? items : make('p', { class: 'voice' }, strings['measure.noMoney'] ?? ''),
  );
  const bodies = hit.bodies ?? {
    block: page.blocks.find((block) => block.id === 'bodies'),
    ranges: [],
  };
  if (bodies.block)
    item.append(
      make(
        'p',
        { class: 'result-bodies voice', lang: HTML_LANG[bodies.block.lang] },
        ...makePieces(piecesOf(bodies.block.text, bodies.ranges)),
      ),
    );
  return item;
};
