import type { Category } from '../category.ts';
import { LANGS, SPACE, type Lang } from '../lang.ts';
import type { Measure, Segment } from '../measure.ts';
import type { FrameSentence } from '../policy.ts';
import { collectionMeta, expressionMeta, scopeOf, type MetaContext } from './akoma-ntoso-meta.ts';
import type { PolicyParts } from './policy-file.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** English sentences are set apart by a space, Chinese ones are not. */
const withBetween = (lang: Lang, sentences: readonly Xml[]): readonly (Xml | string)[] =>
  sentences.flatMap((sentence, index) => (index === 0 ? [sentence] : [SPACE[lang], sentence]));

/** Writes the text of one language; every id begins with the id of the component it stands in. */
const writer = (parts: PolicyParts, lang: Lang) => {
  const scope = scopeOf(lang);
  const id = (local: string) => scope + local;
  const basisOf = new Map(
    parts.measures.flatMap((m) => m.items).map((item) => [item.id, item] as const),
  );

  const run = (segment: Segment): Xml | string => {
    if (segment.kind !== 'amount') return segment.text;
    const item = basisOf.get(segment.item);
    if (item?.cny == null) return segment.text;
    return element(
      'quantity',
      {
        eId: id(`qty_${segment.item}`),
        wId: segment.item,
        refersTo: `#${scope}${item.basis}`,
        normalized: String(item.cny),
      },
      segment.text,
    );
  };

  const frame = (sentences: readonly FrameSentence[]): Xml =>
    element(
      'p',
      {},
      ...withBetween(
        lang,
        sentences.map((s) =>
          element('span', { eId: id(s.id.replace('.', '__')), wId: s.id }, s[lang]),
        ),
      ),
    );

  const bodies = (measure: Measure): Xml => {
    const names = measure.departments.map((slug) => {
      const body = parts.departments.find((d) => d.slug === slug);
      return element('organization', { refersTo: `#${scope}${slug}` }, body?.short[lang] ?? slug);
    });
    const [open, between, close] =
      lang === 'zh' ? ['（责任单位：', '、', '）'] : ['(Responsible departments: ', '; ', ')'];
    return element(
      'p',
      {},
      open,
      ...names.flatMap((name, index) => (index === 0 ? [name] : [between, name])),
      close,
    );
  };

  const article = (measure: Measure): Xml => {
    const eId = id(`art_${measure.number}`);
    const sentences = measure.sentences.map((s) =>
      element(
        'span',
        { eId: `${eId}__sent_${s.id.split('.s')[1]}`, wId: s.id },
        ...s.segments[lang].map(run),
      ),
    );
    return element(
      'article',
      { eId, wId: String(measure.number) },
      element('num', {}, `${measure.number}.`),
      element('heading', {}, measure.title[lang]),
      element(
        'paragraph',
        { eId: `${eId}__para_1` },
        element('content', {}, element('p', {}, ...withBetween(lang, sentences)), bodies(measure)),
      ),
    );
  };

  const part = (category: Category): Xml => {
    const heading = category.heading[lang];
    const at = heading.indexOf(category.title[lang]);
    return element(
      'part',
      { eId: id(`part_${category.order}`), wId: `part-${category.order}` },
      element('num', {}, heading.slice(0, at).trim()),
      element('heading', {}, category.title[lang]),
      ...parts.measures.filter((m) => m.category === category.slug).map(article),
    );
  };

  return (context: MetaContext): Xml => {
    const { policy, categories } = parts;
    return element(
      'act',
      { name: 'administrativeNormativeDocument', contains: 'originalVersion' },
      expressionMeta(parts, lang, context),
      element(
        'preface',
        {},
        element('p', {}, element('docTitle', {}, policy.noticeTitle[lang])),
        element('p', {}, element('docNumber', {}, policy.number[lang])),
        element('p', {}, policy.addressees[lang]),
        frame(policy.notice),
      ),
      element(
        'preamble',
        {},
        element('p', {}, element('docTitle', {}, policy.title[lang])),
        frame(policy.preamble),
      ),
      element(
        'body',
        {},
        ...categories.map(part),
        element(
          'hcontainer',
          { name: 'finalClauses', eId: id('hcontainer_1') },
          element('content', {}, frame(policy.final)),
        ),
      ),
    );
  };
};

/** Builds `/data/policy.akn.xml`: Akoma Ntoso 3.0, the text and its translation as two components. */
export const buildAkomaNtoso = (parts: PolicyParts, context: MetaContext): string =>
  xmlDocument(
    element(
      'akomaNtoso',
      { xmlns: NAMESPACE },
      element(
        'documentCollection',
        { name: 'bilingual' },
        collectionMeta(parts, context),
        element(
          'collectionBody',
          {},
          ...LANGS.map((lang) =>
            element('component', { eId: `component_${lang}` }, writer(parts, lang)(context)),
          ),
        ),
      ),
    ),
  );
