import type { Page } from '@playwright/test';
import { TEST_BUILDS } from '../../scripts/test-builds.ts';
import { makeUrls } from '../../src/domain/urls.ts';
import { test as base } from '../e2e/harness/test.ts';
import { type FaultySite, serveFaulty } from '../support/faulty-site.ts';

const build = TEST_BUILDS[0];
if (!build) throw new Error('there is no build to test');

/** Paths of the site under test. */
export const urls = makeUrls(build.base);

/** Playwright's `test` on a server of its own that fails on demand. */
export const test = base.extend<object, { site: FaultySite }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the wanted fixtures from the pattern
    async ({}, use) => {
      const site = await serveFaulty([build]);
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
});

/** Collects what a page must never do: throw, ask another origin, break its own policy, speak up. */
export const watch = (page: Page, origin: string, say: (what: string) => void): void => {
  page.on('pageerror', (error) => say(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    say(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) say(`asked ${url}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script)/.test(message.text())) {
      say(message.text());
    }
  });
};

/** Types into the search box; alone, since what it loads depends on where the focus stays. */
export const useBox = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const box = document.querySelector<HTMLInputElement>('input[name=q]');
    if (!box) return;
    box.focus();
    box.value = '孵化';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });

/**
 * Uses one of each kind of control, so that all that a page loads on intent is asked for. From within
 * the page, without waiting for what another control may have covered.
 */
export const useAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const used = new Set<string>();
    for (const island of document.querySelectorAll<HTMLElement>('[data-island]')) {
      const name = island.dataset['island'] ?? '';
      if (used.has(name)) continue;
      used.add(name);
      const control =
        island.querySelector<HTMLElement>('button[type=button]') ??
        island.querySelector<HTMLElement>('summary, input, a');
      control?.focus();
      if (control?.matches('button, summary')) control.click();
      island.querySelector<HTMLElement>('a[data-in-place]')?.click();
    }
    document.querySelector<HTMLElement>('main input[type=radio]:enabled')?.click();
    const asked = document.querySelector<HTMLDetailsElement>('[data-ask]');
    if (asked) asked.open = true;
    document.querySelector<HTMLElement>('[data-do=text]')?.click();
  });

/** Reads the page aloud, the one thing that can be used only once something else is open. */
export const useMore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog[open] [data-reading=speak]')?.click();
  });

/** Asks again and again, so long as the answer may still come in a page that something was done to. */
const settle = async (holds: () => Promise<boolean>): Promise<void> => {
  const end = performance.now() + 1500;
  while (!(await holds()) && performance.now() < end)
    await new Promise((done) => setTimeout(done, 50));
};

/** Waits until the page's scripts have started, or will not. */
export const scriptsToStart = (page: Page): Promise<void> =>
  settle(() =>
    page.evaluate(
      () =>
        document.documentElement.dataset['js'] === 'on' &&
        document.querySelector('.late:not([data-came])') === null,
    ),
  );

/** Waits until a search as one types has answered, or will not. */
export const boxToAnswer = (page: Page): Promise<void> =>
  settle(() =>
    page.evaluate(
      () =>
        document.querySelector('[data-search]') === null ||
        document.querySelector<HTMLElement>('#results')?.dataset['q'] === '孵化',
    ),
  );

/** Waits until the reading panel is open, or will not be. */
export const panelToOpen = (page: Page): Promise<void> =>
  settle(() =>
    page.evaluate(
      () =>
        document.documentElement.dataset['js'] !== 'on' ||
        document.querySelector('.reading :is(dialog[open], [role=alert])') !== null,
    ),
  );

/** Waits until every control that was used has answered, or will not. */
export const controlsToAnswer = (page: Page): Promise<void> =>
  settle(async () => (await deadControls(page)).length === 0);

/** Lets what a style sheet shows or takes away after a while come at once. */
export const passStyleTime = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** Controls that can be seen, were used, and neither did anything nor said why. */
export const deadControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const isSeen = (element: Element | null) =>
      element !== null &&
      element.getClientRects().length > 0 &&
      getComputedStyle(element).visibility !== 'hidden';
    const says = (selector: string) =>
      [...document.querySelectorAll(selector)].some(
        (element) => isSeen(element) && element.textContent.trim() !== '',
      );
    const isToldLate = says('.late');
    const dead: string[] = [];
    // Of a page that is cut the script or the data of a control may be in the missing part.
    if (!find('footer')) return dead;
    const expect = (name: string, control: Element | null, answered: boolean) => {
      if (isSeen(control) && !answered && !isToldLate) dead.push(name);
    };
    expect(
      'reading panel',
      find('[data-reading=open]'),
      find('.reading dialog[open]') !== null || says('.reading [role=alert]'),
    );
    expect(
      'read aloud',
      find('dialog[open] [data-reading=speak]'),
      says('.reading dialog [role=status]') || says('[data-speech=bar]'),
    );
    expect(
      'share',
      find('[data-share=link]'),
      says('.share-status') || says('.share-field') || says('.share [role=alert]'),
    );
    expect(
      'term',
      find('a[data-in-place]'),
      find('a[data-in-place][aria-expanded=true]') !== null || location.hash !== '',
    );
    expect(
      'search',
      find('[data-search]'),
      find('#results > li') !== null || isSeen(find('[data-part=failed]')),
    );
    expect('form', find('main fieldset:disabled'), false);
    if (find('case-calculator')) {
      const asked = find('[data-ask] > div');
      const late = find('[data-late]')?.dataset['late'];
      expect('result', find('main form'), (find('[data-result]')?.childElementCount ?? 0) > 1);
      expect(
        'what to ask',
        find('main form'),
        asked !== null && (asked.childElementCount > 0 || asked.textContent === late),
      );
      expect('take away', find('[data-do=text]'), says('[data-said]'));
    }
    return dead;
  });

export { expect } from '@playwright/test';
