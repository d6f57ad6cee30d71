import type { CalculatorData } from '../../domain/calculator/data.ts';
import { decode, encode, isFragment } from '../../domain/calculator/fragment.ts';
import { thingsAsked } from '../../domain/calculator/questions.ts';
import { reportOn } from '../../domain/calculator/report.ts';
import { EMPTY_SITUATION, type Situation } from '../../domain/calculator/situation.ts';
import { say } from '../../domain/calculator/words.ts';
import { isoDayInChina, statusAt } from '../../domain/validity.ts';
import { fetchJson } from '../fetch-json.ts';
import { inTime } from '../in-time.ts';
import { list } from './dom.ts';
import { readChange, readRest, readTick, showCase } from './form.ts';
import { prepareForPaper } from './on-paper.ts';
import { makeResult, summaryOf } from './result.ts';

/** A screen reader hears the summary once the answers have come to rest, in milliseconds. */
const REST = 700;

/** The calculator: keeps the case in the fragment and shows what the text says of it. */
class CaseCalculator extends HTMLElement {
  #data!: CalculatorData;
  #form!: HTMLFormElement;
  #situation: Situation = EMPTY_SITUATION;
  #resting = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // The same file for every reader: asking for it says nothing of the case. Where it does not come
    // the page says so itself, as when this script does not (see Late.astro).
    fetchJson<CalculatorData>(this.dataset['case'] ?? '').then(
      (data) => this.#start(data, form),
      () => undefined,
    );
  }

  #start(data: CalculatorData, form: HTMLFormElement): void {
    this.#data = data;
    this.#form = form;
    form.querySelector('fieldset')?.removeAttribute('disabled');
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', ({ target }) => {
      const field = target as HTMLInputElement;
      if (field.name) this.#change(this.#after(field), field.name === 'who');
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-do]');
      if (button) void this.#do(button);
    });
    // “toggle” does not bubble.
    this.addEventListener(
      'toggle',
      ({ target }) => {
        if (target instanceof HTMLDetailsElement && target.open) void this.#ask(target);
      },
      true,
    );
    // A link to a place on this page would drop the case from the address: put it back.
    addEventListener('hashchange', () => {
      if (isFragment(location.hash) || location.hash === '') this.#read();
      else this.#keep();
    });
    addEventListener('popstate', () => {
      if (isFragment(location.hash) || location.hash === '') this.#read();
    });
    addEventListener('beforeprint', () => {
      const result = this.#part('result');
      if (result?.parentElement) result.parentElement.dataset['size'] = prepareForPaper(result);
    });
    this.#read();
    document.querySelector('.late')?.setAttribute('data-came', '');
  }

  /** The case after a field was changed. */
  #after(field: HTMLInputElement): Situation {
    const situation = this.#situation;
    if (field.type !== 'checkbox') return readChange(situation, field);
    if (field.name === 'rest') {
      const things = thingsAsked(this.#data.items, situation, this.#period());
      return readRest(situation, things, field.checked);
    }
    const rest = this.#form.querySelector<HTMLInputElement>('[name=rest]');
    return readTick(situation, field, rest?.checked ?? false);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #period() {
    const { period, validUntil } = this.#data;
    return { ...period, ended: statusAt(new Date(), validUntil).kind === 'ended' };
  }

  #report() {
    return reportOn(this.#data, this.#situation, this.#period());
  }

  /** Takes the case from the address. */
  #read(): void {
    const { situation, ignored } = isFragment(location.hash)
      ? decode(location.hash)
      : { situation: EMPTY_SITUATION, ignored: [] };
    this.#situation = situation;
    const said = this.#part('ignored');
    if (said)
      said.textContent =
        ignored.length === 0
          ? ''
          : say(this.#data, 'calc.ignored', { parts: ignored.join(' ').slice(0, 80) });
    this.#show();
  }

  /** Keeps the case in the address; a change of who asks can be taken back with Back. */
  #keep(asStep = false): void {
    const fragment = encode(this.#situation);
    const url = fragment === '' ? location.pathname + location.search : `#${fragment}`;
    try {
      history[asStep ? 'pushState' : 'replaceState'](null, '', url);
    } catch {
      // A browser may refuse too many changes in a row: the case goes on, the next change is kept.
    }
  }

  #change(situation: Situation, asStep = false): void {
    this.#situation = situation;
    this.#keep(asStep);
    this.#show();
  }

  #show(): void {
    showCase(this.#form, this.#data, this.#situation, this.#period());
    const started = this.#situation.recipient !== null;
    const report = started ? this.#report() : null;
    const result = this.#part('result');
    if (result) {
      const open = new Map(
        [...result.querySelectorAll<HTMLDetailsElement>('details[data-key]')].map((d) => [
          d.dataset['key'],
          d.open,
        ]),
      );
      if (report) result.replaceChildren(...makeResult(this.#data, report, this.#situation));
      else result.textContent = say(this.#data, 'calc.result.empty');
      for (const details of result.querySelectorAll<HTMLDetailsElement>('details[data-key]'))
        details.open = open.get(details.dataset['key']) ?? details.open;
    }
    for (const name of ['take-away', 'bar']) {
      const part = this.#part(name);
      if (part) part.hidden = !started;
    }
    this.#part('foot')?.replaceChildren(list(started ? this.#footer() : []) ?? '');
    this.#part('said')?.replaceChildren();
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(
      () => this.#say(report ? summaryOf(this.#data, report) : ''),
      REST,
    );
  }

  /** The one sentence a screen reader hears. */
  #say(sentence: string): void {
    const summary = this.#part('summary');
    if (summary && summary.textContent !== sentence) summary.textContent = sentence;
  }

  #footer(): readonly string[] {
    const today = isoDayInChina(new Date());
    return [
      say(this.#data, 'notice.standing'),
      say(this.#data, 'calc.provenance', { today }),
      say(this.#data, 'calc.address', { url: this.#address() }),
    ];
  }

  #address(): string {
    const { origin, pathname } = location;
    return `${origin}${pathname}#${encode(this.#situation)}`;
  }

  async #do(button: HTMLElement): Promise<void> {
    const action = button.dataset['do'];
    if (action === 'clear') {
      this.#change(EMPTY_SITUATION, true);
      this.#form.querySelector<HTMLElement>('[name=who]')?.focus();
      return;
    }
    if (action === 'print') {
      print();
      return;
    }
    const enquiry = button.parentElement?.querySelector('[data-enquiry="zh-Hans"]')?.textContent;
    const text = { share: this.#address(), text: null, enquiry: enquiry ?? '' }[action ?? ''];
    const said = (key: string) => {
      const part = this.#part('said');
      if (part) part.textContent = say(this.#data, key);
    };
    const result = {
      data: this.#data,
      report: this.#report(),
      situation: this.#situation,
      footer: this.#footer(),
    };
    try {
      const { copy, downloadTable } = await inTime(import('./take-away.ts'));
      if (action === 'csv') downloadTable(result);
      else if (text !== undefined) said(await copy(result, text));
    } catch {
      said('site.late');
    }
  }

  /** What to ask is made when a reader opens it: most do so for one or two items. */
  async #ask(details: HTMLDetailsElement): Promise<void> {
    const item = this.#data.items.find(({ id }) => id === details.dataset['ask']);
    const body = details.querySelector('div');
    if (!item || !body || body.childElementCount > 0) return;
    try {
      const { fillAsking } = await inTime(import('./ask.ts'));
      await fillAsking(body, this.#data, item, this.#situation.recipient ?? '');
    } catch {
      body.textContent = say(this.#data, 'site.late');
    }
  }
}

customElements.define('case-calculator', CaseCalculator);
