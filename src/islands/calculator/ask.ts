import {
  measureOfId,
  placeOf,
  type CalculatorData,
  type ShownItem,
} from '../../domain/calculator/data.ts';
import { enquiryAbout, questionsAbout, type AskingData } from '../../domain/calculator/enquiry.ts';
import { say } from '../../domain/calculator/words.ts';
import { fetchJson } from '../fetch-json.ts';
import { inTime } from '../in-time.ts';
import { list, make } from './dom.ts';

let fetched: Promise<AskingData> | undefined;

/** The same file for every reader and every case: asking for it says nothing about either. */
const fetchOnce = (address: string): Promise<AskingData> => {
  fetched ??= fetchJson(address);
  fetched.catch(() => (fetched = undefined));
  return fetched;
};

/** Fills what a reader opened: what to ask about an item, and a text ready to send. */
export const fillAsking = async (
  body: HTMLElement,
  data: CalculatorData,
  item: ShownItem,
  recipient: string,
): Promise<void> => {
  const enquiry = (lang: string, words: string) =>
    make('p', { class: 'enquiry', lang, 'data-enquiry': lang }, words);
  try {
    const { own, zh } = await inTime(fetchOnce(data.askAddress));
    body.replaceChildren(
      list(questionsAbout(own, item.id), {}, 'ol') ?? '',
      make('h5', {}, say(data, 'calc.item.enquiry')),
      enquiry('zh-Hans', enquiryAbout(zh ?? own, item, recipient)),
      make(
        'button',
        { class: 'button', type: 'button', 'data-do': 'enquiry' },
        say(data, 'calc.item.copy'),
      ),
    );
    if (zh)
      body.append(
        make('h5', {}, say(data, 'calc.item.enquiry.own')),
        enquiry('en', enquiryAbout(own, item, recipient)),
      );
  } catch {
    const place = make('a', { href: placeOf(data, item.id) }, measureOfId(item.id));
    body.replaceChildren(say(data, 'calc.ask.failed'), ' ', place);
  }
};
