import {
  measureOfId,
  placeOf,
  type CalculatorData,
  type ShownItem,
} from '../../domain/calculator/data.ts';
import { enquiryAbout, questionsAbout, type AskingData } from '../../domain/calculator/enquiry.ts';
import { say } from '../../domain/calculator/words.ts';
import { list, make } from './dom.ts';

let fetched: Promise<AskingData> | undefined;

/** The same file for every reader and every case: asking for it says nothing about either. */
const fetchOnce = (address: string): Promise<AskingData> => {
  fetched ??= fetch(address).then((response) => response.json() as Promise<AskingData>);
  fetched.catch(() => (fetched = undefined));
  return fetched;
};

/** Whom to ask about an item, what, and a text ready to send; fetched when the reader opens it. */
export const makeAsking = (data: CalculatorData, item: ShownItem, recipient: string) => {
  const text = (key: string) => say(data, key);
  const enquiry = (lang: string, words: string) =>
    make('p', { class: 'enquiry', lang, 'data-enquiry': lang }, words);
  const body = make('div', {}, text('calc.ask.loading'));
  const fill = ({ own, zh }: AskingData) => {
    body.replaceChildren(
      list(questionsAbout(own, item.id), {}, 'ol') ?? '',
      make('h5', {}, text('calc.item.enquiry')),
      enquiry('zh-Hans', enquiryAbout(zh ?? own, item, recipient)),
      make(
        'button',
        { class: 'button', type: 'button', 'data-do': 'enquiry' },
        text('calc.item.copy'),
      ),
    );
    if (zh)
      body.append(
        make('h5', {}, text('calc.item.enquiry.own')),
        enquiry('en', enquiryAbout(own, item, recipient)),
      );
  };
  const fail = () => {
    const place = make('a', { href: placeOf(data, item.id) }, measureOfId(item.id));
    body.replaceChildren(text('calc.ask.failed'), ' ', place);
  };
  const details = make(
    'details',
    { 'data-key': item.id },
    make('summary', {}, text('calc.item.details')),
    body,
  );
  details.addEventListener('toggle', () => {
    if (body.childElementCount === 0) fetchOnce(data.askAddress).then(fill, fail);
  });
  return details;
};
