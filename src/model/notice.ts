import { SPACE, type Bilingual, type Lang } from '../domain/lang.ts';
import type { Measure } from '../domain/measure.ts';
import { loadLeaf } from './leaf.ts';

/** A run of a paragraph; `id` where it is a sentence with an address. */
export interface Run {
  readonly id?: string;
  readonly words: Bilingual;
}

/** A paragraph of the notice, as issued. */
export interface Paragraph {
  readonly kind: 'issuer' | 'title' | 'number' | 'addressees' | 'heading' | 'body';
  readonly id?: string;
  readonly runs: readonly Run[];
}

const joiner: Readonly<Record<Lang, string>> = { zh: '、', en: '; ' };
const bracket: Readonly<Record<Lang, (names: readonly string[]) => string>> = {
  zh: (names) => `（责任单位：${names.join(joiner.zh)}）`,
  en: (names) =>
    `(Responsible ${names.length > 1 ? 'departments' : 'department'}: ${names.join(joiner.en)})`,
};

const bilingual = (make: (lang: Lang) => string): Bilingual => ({ zh: make('zh'), en: make('en') });

const single = (kind: Paragraph['kind'], words: Bilingual, id?: string): Paragraph => ({
  kind,
  ...(id === undefined ? {} : { id }),
  runs: [{ words }],
});

/**
 * The notice whole, paragraph by paragraph, in the order of the frozen source: head as in the copy
 * received, notice, title, preamble, parts with their measures, final sentences. A text of several pages
 * begins on the first; each holds its own measures, and the final sentences, which concern them all.
 */
export const loadNotice = async (page: number): Promise<readonly Paragraph[]> => {
  const { policy, categories, measures, departments, departmentOf } = await loadLeaf(page);
  const parts = Map.groupBy(measures, (m) => m.category);
  const sentences = (list: readonly { id: string; zh: string; en: string }[]): Paragraph => ({
    kind: 'body',
    runs: list.map(({ id, zh, en }) => ({ id, words: { zh, en } })),
  });
  const ofMeasure = (measure: Measure): Paragraph => {
    const bodies = measure.departments.map(departmentOf);
    return {
      kind: 'body',
      id: `m${measure.number}`,
      runs: [
        {
          words: bilingual(
            (l) => `${measure.number}.${SPACE[l]}${measure.title[l]}${l === 'zh' ? '。' : '.'}`,
          ),
        },
        ...measure.sentences.map(({ id, zh, en }) => ({ id, words: { zh, en } })),
        { words: bilingual((l) => bracket[l](bodies.map((b) => b.short[l]))) },
      ],
    };
  };
  const opening = [
    ...departments.filter((d) => d.inCopy).map((d) => single('issuer', d.full)),
    single('title', policy.noticeTitle),
    single('number', policy.number),
    single('addressees', policy.addressees),
    sentences(policy.notice),
    single('title', policy.title),
    sentences(policy.preamble),
  ];
  return [
    ...(page === 1 ? opening : []),
    ...categories
      .filter(({ slug }) => parts.has(slug))
      .flatMap((part) => [
        single('heading', part.heading, `part-${part.order}`),
        ...(parts.get(part.slug) ?? []).map(ofMeasure),
      ]),
    sentences(policy.final),
  ];
};
