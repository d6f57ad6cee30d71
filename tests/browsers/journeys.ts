import { makeUrls } from '../../src/domain/urls.ts';
import type { FaultySite } from '../support/faulty-site.ts';
import type { Tab } from './engine.ts';

/** What a reader comes to do; throws where the browser does not let them. */
export interface Journey {
  readonly name: string;
  readonly walk: (tab: Tab, site: FaultySite) => Promise<string>;
}

const urls = makeUrls('/');

/** Waits in the page until an expression is truthy, and returns it. */
const wait = (expression: string, seconds = 20) => `
  const end = Date.now() + ${seconds * 1000};
  for (;;) {
    const value = ${expression};
    if (value) return value;
    if (Date.now() > end) throw new Error(${JSON.stringify(`nothing came of ${expression}`)});
    await new Promise((done) => setTimeout(done, 50));
  }`;

const expectThat = (holds: unknown, what: string) => {
  if (holds !== true) throw new Error(what);
};

const read: Journey = {
  name: 'read',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.measure('zh', 10)}#10.s1`);
    const seen = (await tab.run(`
      const place = document.getElementById('10.s1');
      const style = getComputedStyle(document.body);
      return {
        heading: document.querySelectorAll('h1').length,
        sentences: document.querySelectorAll('[data-sentence]').length,
        target: place !== null && place === document.querySelector(':target'),
        styled: style.margin === '0px' && style.backgroundColor !== 'rgba(0, 0, 0, 0)',
        wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
      };`)) as Record<string, unknown>;
    expectThat(seen['heading'] === 1, 'no heading');
    expectThat(Number(seen['sentences']) > 0, 'no sentences');
    expectThat(seen['target'], 'the sentence in the address was not found');
    expectThat(seen['styled'], 'the page has no style');
    expectThat(seen['wide'] === false, 'the page scrolls sideways');
    await tab.goto(`${origin}${urls.text('en', 'both')}`);
    expectThat(
      Number(await tab.run('return document.querySelectorAll("main [lang=zh-Hans]").length')) > 50,
      'the full text in both languages is not there',
    );
    return 'page, style, place, both languages';
  },
};

const share: Journey = {
  name: 'share',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.measure('zh', 10)}`);
    await tab.run(wait('document.documentElement.dataset.js === "on"'));
    await tab.run('document.querySelector("[data-share=link]").click()');
    await tab.run(wait('document.querySelector(".share-status").textContent'));
    return 'the link is copied, or shown to be copied by hand';
  },
};

const find = (byIndex: boolean): Journey => ({
  name: 'find',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.search('zh')}?q=${encodeURIComponent('孵化器')}`);
    if (byIndex) {
      await tab.run(wait('document.querySelector("[data-part=failed]:not([hidden])") !== null'));
      const links = await tab.run(
        'return document.querySelectorAll("[data-part=index]:not([hidden]) a").length',
      );
      expectThat(Number(links) > 20, 'the list of terms is not there');
      return `the reader is told, and has ${String(links)} links of the term index`;
    }
    const found = await tab.run(
      wait(
        'document.querySelector("#results > li a") && document.querySelectorAll("#results > li").length',
      ),
    );
    return `${String(found)} hits`;
  },
});

const suggest: Journey = {
  name: 'suggest',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.home('zh')}`);
    await tab.run(`
      const box = document.querySelector('input[name=q]');
      box.focus();
      // A window that is not in front hears of no focus.
      box.click();
      box.value = '孵化';
      box.dispatchEvent(new Event('input', { bubbles: true }));`);
    const count = await tab.run(wait('document.querySelectorAll("[role=option]").length'));
    return `${String(count)} suggestions`;
  },
};

const explain: Journey = {
  name: 'explain',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.measure('zh', 10)}`);
    await tab.run(wait('document.documentElement.dataset.js === "on"'));
    await tab.run('document.querySelector("a.term").click()');
    const length = await tab.run(
      wait(
        'document.querySelector("a.term[aria-expanded=true]") && document.querySelector(".term-note").textContent.length',
      ),
    );
    expectThat(Number(length) > 5, 'the explanation is empty');
    expectThat(await tab.run('return location.hash === ""'), 'the link was followed');
    return 'a term is explained in place';
  },
};

const remember: Journey = {
  name: 'remember',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.measure('zh', 10)}`);
    await tab.run(wait('document.documentElement.dataset.js === "on"'));
    await tab.run('document.querySelector("[data-reading=open]").click()');
    await tab.run(wait('document.querySelector(".reading dialog[open]") !== null'));
    await tab.run(`
      const size = document.querySelector('dialog select[name=size]');
      size.value = '150';
      size.dispatchEvent(new Event('change', { bubbles: true }));`);
    await tab.goto(`${origin}${urls.text('en')}`);
    const size = await tab.run('return getComputedStyle(document.documentElement).fontSize');
    expectThat(size === '24px', `letters of 150 % are ${String(size)} on the next page`);
    return 'the size chosen in the panel holds on the next page';
  },
};

const narrow: Journey = {
  name: 'narrow',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.measures('zh')}`);
    const shown =
      '[...document.querySelectorAll("#narrow .measure-row")].filter((row) => !row.hidden).length';
    const all = Number(await tab.run(`return ${shown}`));
    // Without its script the list's links lead to pages of their own.
    await tab.run(
      wait('document.querySelector("[data-facet=department] a").search.includes("department=")'),
    );
    await tab.run(`document.querySelector('[data-facet=department] a').click()`);
    await tab.run(wait('location.search.includes("department=")'));
    const left = Number(await tab.run(`return ${shown}`));
    expectThat(left > 0 && left < all, `${left} of ${all} measures are shown`);
    await tab.goto(`${origin}${urls.ledger('zh')}`);
    const first = 'document.querySelector("tr[data-row]").textContent';
    const before = await tab.run(`return ${first}`);
    await tab.run(wait('document.querySelector("th[data-sort=order] button") !== null'));
    await tab.run('document.querySelector("th[data-sort=order] button").click()');
    expectThat((await tab.run(`return ${first}`)) !== before, 'the ledger is not sorted');
    return `${left} of ${all} measures, and a sorted ledger`;
  },
};

const calculate: Journey = {
  name: 'calculate',
  walk: async (tab, { origin }) => {
    await tab.goto(`${origin}${urls.calculator('zh')}`);
    await tab.run(
      wait('document.querySelector("input[name=who][value=enterprise]:enabled") !== null'),
    );
    await tab.run('document.querySelector("input[name=who][value=enterprise]").click()');
    await tab.run(wait('/^#v1[.]wenterprise/.test(location.hash)'));
    const length = await tab.run(
      wait(
        'document.querySelector("[data-result]").children.length > 1 && document.querySelector("[data-result]").textContent.length',
      ),
    );
    expectThat(Number(length) > 200, 'there is no result');
    return 'the answer stands in the fragment, the result on the page';
  },
};

const offline: Journey = {
  name: 'offline',
  walk: async (tab, site) => {
    await tab.goto(`${site.origin}${urls.home('zh')}`);
    await tab.run(
      wait(
        'navigator.serviceWorker && (await navigator.serviceWorker.getRegistration())?.active?.state === "activated"',
        60,
      ),
    );
    site.decide = () => 'refused';
    try {
      await tab.goto(`${site.origin}${urls.measure('en', 3)}`);
      return String(await tab.run(wait('document.querySelector(".saved-copy")?.textContent')));
    } finally {
      site.decide = () => undefined;
    }
  },
};

/** What every engine must do; the oldest finds through the list of terms. */
export const journeysOf = (engine: string): readonly Journey[] => [
  read,
  share,
  find(engine === 'Chromium 92'),
  suggest,
  explain,
  remember,
  narrow,
  calculate,
  offline,
];
