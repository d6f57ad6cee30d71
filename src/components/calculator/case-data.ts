import type { CalculatorData, ShownItem } from '../../domain/calculator/data.ts';
import { readingsIn } from '../../domain/calculator/asking.ts';
import { FACTS, type FactId } from '../../domain/calculator/facts.ts';
import { isThing } from '../../domain/calculator/rules.ts';
import { STATES } from '../../domain/calculator/assess.ts';
import { ITEM_NOTES, notesOf } from '../../domain/ledger.ts';
import type { Lang } from '../../domain/lang.ts';
import { RECIPIENTS, type SupportItem } from '../../domain/support-item.ts';
import { useT, type TextKey } from '../../i18n/index.ts';
import { templatesOf } from '../../i18n/templates.ts';
import type { Site } from '../../model/index.ts';
import { urls } from '../site/urls.ts';

/** A thing is named, anything else is asked. */
const factKey = (fact: FactId) =>
  (isThing(fact) ? `calc.thing.${fact}` : `calc.fact.${fact}`) as 'calc.fact.0f';

const PAGE_KEYS = [
  ...RECIPIENTS.map((recipient) => `recipient.${recipient}` as const),
  'item.reading',
  'unsaid.newly',
  'calc.ask.failed',
  'calc.ask.loading',
  ...STATES.map((state) => `calc.state.${state}` as const),
  ...FACTS.map((fact) => factKey(fact)),
  ...ITEM_NOTES.map((note) => `mark.${note}` as const),
  'basis.ceiling',
  'basis.fixed',
  'basis.unstated',
  'basis.equity',
  'basis.unstated.help',
  'calc.address',
  'calc.answer.line',
  'calc.answer.no',
  'calc.answer.unsure',
  'calc.answer.yes',
  'calc.answers',
  'calc.answers.have',
  'calc.answers.join',
  'calc.answers.no',
  'calc.apart.equity',
  'calc.apart.person',
  'calc.apart.unstated',
  'calc.commitments',
  'calc.copied',
  'calc.copyFailed',
  'calc.equity',
  'calc.group.holder.ceiling',
  'calc.group.holder.fixed',
  'calc.group.named.ceiling',
  'calc.group.named.fixed',
  'calc.ignored',
  'calc.intro',
  'calc.item.bodies',
  'calc.item.copy',
  'calc.item.details',
  'calc.item.enquiry',
  'calc.item.enquiry.own',
  'calc.measure.label',
  'calc.month.built',
  'calc.month.enterprise',
  'calc.month.recognized',
  'calc.newly',
  'calc.none',
  'calc.open.missing',
  'calc.open.unclear',
  'calc.other.legend',
  'calc.person',
  'calc.provenance',
  'calc.quoted',
  'calc.named',
  'calc.reading',
  'calc.reason.thing',
  'calc.reason.fieldEarlier',
  'calc.reason.list',
  'calc.reason.outside',
  'calc.result.empty',
  'calc.state.fits.help',
  'calc.state.open.fact',
  'calc.state.open.text',
  'calc.state.other.help',
  'calc.sum.all',
  'calc.sum.caveat',
  'calc.sum.caveat.per',
  'calc.sum.counted',
  'calc.sum.each',
  'calc.sum.fixedAll',
  'calc.sum.fixedEach',
  'calc.sum.fixedOnce',
  'calc.sum.fixedOne',
  'calc.sum.noTotal',
  'calc.sum.once',
  'calc.sum.one',
  'calc.sum.title',
  'calc.summary',
  'calc.who.legend',
  'item.list',
  'item.same',
  'measure.noMoney',
  'notice.standing',
  'overlap.text',
  'site.late',
  'site.nameFull',
  'status.ended',
  'voice.official',
] as const satisfies readonly TextKey[];

const shown = (item: SupportItem, lang: Lang): ShownItem => ({
  id: item.id,
  basis: item.basis,
  cny: item.cny,
  instrument: item.instrument,
  names: item.names,
  named: item.named,
  words: item.words,
  quote: item.quote,
  perWritten: item.perWritten,
  futureIndustryWords: item.futureIndustryWords,
  mayConcernSame: item.mayConcernSame,
  countable: item.count !== null,
  payeeStated: !item.unsaid.payee,
  object: item.object[lang],
  unit: item.count?.[lang] ?? '',
  notes: notesOf(item),
  remarks: [item.basisNote, item.note].flatMap((remark) => (remark ? [remark[lang]] : [])),
  note: item.note?.[lang] ?? '',
  newly: item.unsaid.newly,
  readings: readingsIn(item, lang),
});

/** Gathers what the calculator on one page knows, in its language. */
export const calculatorData = (site: Site, lang: Lang): CalculatorData => {
  const { policy, measures, items, departmentOf } = site;
  const year = /\d{4}/.exec(policy.number.zh)?.[0] ?? policy.validUntil.slice(0, 4);
  const strings = templatesOf(lang, PAGE_KEYS);
  const provenance = useT(lang)('calc.provenance', {
    today: '{today}',
    version: policy.dataVersion,
    date: policy.dataDate,
    sha: policy.sourceSha256,
  });
  return {
    lang,
    strings: { ...strings, 'calc.provenance': provenance },
    validUntil: policy.validUntil,
    period: { from: `${year}-01`, until: policy.validUntil.slice(0, 7) },
    items: items.map((item) => shown(item, lang)),
    commitments: measures.flatMap((measure) =>
      measure.commitments.map(({ sentences, promise, names, named, words, note }) => ({
        id: sentences[0] ?? `${measure.number}`,
        promise: promise[lang],
        names,
        named,
        words,
        note: note?.[lang] ?? '',
      })),
    ),
    bodies: Object.fromEntries(
      measures.map(({ number, departments }) => [
        number,
        departments.map((slug) => departmentOf(slug).short[lang]),
      ]),
    ),
    askAddress: urls.calculatorQuestions(lang),
    place: urls.placePattern(lang),
  };
};
