import type { Period } from '../../domain/calculator/assess.ts';
import type { CalculatorData } from '../../domain/calculator/data.ts';
import { FACTS, type FactId } from '../../domain/calculator/facts.ts';
import { questionsFor, thingsAsked } from '../../domain/calculator/questions.ts';
import {
  isMonth,
  isQuantity,
  type Answer,
  type Situation,
} from '../../domain/calculator/situation.ts';
import type { Recipient } from '../../domain/support-item.ts';

const isSaid = (answer: Answer | undefined): boolean => answer === 'yes' || answer === 'no';

type Field = HTMLInputElement | HTMLSelectElement;

const radios = (form: HTMLFormElement, name: string) =>
  form.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${name}"]`);

const check = (form: HTMLFormElement, name: string, value: string | null | undefined): void => {
  for (const radio of radios(form, name)) radio.checked = radio.value === value;
};

const fieldOf = (form: HTMLFormElement, name: string): Field | null =>
  form.querySelector<Field>(`[name="${name}"]`);

/** Writes a field unless somebody is typing in it. */
const put = (form: HTMLFormElement, name: string, value: string): void => {
  const field = fieldOf(form, name);
  if (field && field !== document.activeElement) field.value = value;
};

const without = <T>(record: Readonly<Partial<Record<FactId, T>>>, fact: FactId) => {
  const { [fact]: _gone, ...rest } = record;
  return rest as Partial<Record<FactId, T>>;
};

/** The case after one field was changed. */
export const readChange = (situation: Situation, { name, value }: Field): Situation => {
  if (name === 'who') return { ...situation, recipient: value as Recipient };
  if (name === 'measure') return { ...situation, measure: value === '' ? null : Number(value) };
  if (name === 'other') return { ...situation, otherSupport: value as Answer };
  const fact = name.replace(/^[qt]/, '') as FactId;
  if (name.startsWith('q')) {
    const quantities = without(situation.quantities, fact);
    const quantity = Number(value);
    return {
      ...situation,
      quantities: isQuantity(quantity) ? { ...quantities, [fact]: quantity } : quantities,
    };
  }
  if (name.startsWith('t')) {
    const months = without(situation.months, fact);
    return { ...situation, months: isMonth(value) ? { ...months, [fact]: value } : months };
  }
  return { ...situation, answers: { ...situation.answers, [fact]: value as Answer } };
};

/** The case after a thing was ticked or its tick taken away. */
export const readTick = (
  situation: Situation,
  { name, checked }: HTMLInputElement,
  restIsNo: boolean,
): Situation => {
  const fact = name as FactId;
  const answers = without(situation.answers, fact);
  if (checked) return { ...situation, answers: { ...answers, [fact]: 'yes' } };
  return { ...situation, answers: restIsNo ? { ...answers, [fact]: 'no' } : answers };
};

/** Shows the case in the form, and only the questions that can change what is said of it. */
export const showCase = (
  form: HTMLFormElement,
  { items }: CalculatorData,
  situation: Situation,
  period: Period,
): void => {
  const { recipient, measure, answers, quantities, months, otherSupport } = situation;
  check(form, 'who', recipient);
  check(form, 'other', otherSupport);
  put(form, 'measure', measure === null ? '' : String(measure));
  const questions = questionsFor(items, situation, period);
  const asked = new Set(questions.map(({ fact }) => fact));
  const withMonth = new Set(questions.filter((q) => q.asks === 'month').map(({ fact }) => fact));
  for (const fact of FACTS) {
    const block = form.querySelector<HTMLElement>(`[data-question="${fact}"]`);
    if (!block) continue;
    block.hidden = !asked.has(fact);
    const tick = form.querySelector<HTMLInputElement>(`input[type=checkbox][name="${fact}"]`);
    if (tick) tick.checked = answers[fact] === 'yes';
    else check(form, fact, answers[fact]);
    put(form, `q${fact}`, String(quantities[fact] ?? 1));
    put(form, `t${fact}`, months[fact] ?? '');
    const follow = (name: string, isAsked: boolean) => {
      const label = block.querySelector(`[name=${name}]`)?.closest('label');
      if (label) label.hidden = !isAsked;
    };
    follow(`q${fact}`, answers[fact] === 'yes');
    follow(`t${fact}`, withMonth.has(fact));
  }
  // From the inside out: a group without a question to ask is not shown.
  for (const group of [...form.querySelectorAll<HTMLElement>('[data-group]')].reverse())
    group.hidden = !group.querySelector('[data-question]:not([hidden])');
  const show = (name: string, shown: boolean) => {
    const element = form.querySelector<HTMLElement>(`[data-${name}]`);
    if (element) element.hidden = !shown;
  };
  show('have-first', recipient === null);
  show('have-none', recipient !== null && questions.length === 0);
  const things = thingsAsked(items, situation, period);
  const rest = form.querySelector<HTMLInputElement>('[name=rest]');
  if (rest) rest.checked = things.every((fact) => isSaid(answers[fact]));
  show('rest', things.length > 0);
};

/** The case with everything not ticked answered “no”, or left open again. */
export const readRest = (
  situation: Situation,
  things: readonly FactId[],
  isNo: boolean,
): Situation => {
  const answers = { ...situation.answers };
  for (const fact of things) {
    if (isNo && !isSaid(answers[fact])) answers[fact] = 'no';
    else if (!isNo && answers[fact] === 'no') delete answers[fact];
  }
  return { ...situation, answers };
};
