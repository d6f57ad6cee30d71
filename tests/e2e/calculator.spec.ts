import type { Page } from '@playwright/test';
import { LANGS } from '../../src/domain/lang.ts';
import { RECIPIENTS } from '../../src/domain/support-item.ts';
import { expect, test } from './harness/test.ts';
import { findSideways } from '../support/sideways.ts';

const summary = (page: Page) => page.locator('[data-summary]');
const state = (page: Page) => page.evaluate(() => location.hash);
const findings = (page: Page) => page.locator('.finding');

/** Fails the test on any error of the page itself, a blocked script included. */
const watch = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
};

/** Moves on with Tab until the focus matches, as somebody without a mouse would. */
const tabTo = async (page: Page, selector: string) => {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
};

test.describe('by keyboard alone', () => {
  test('from who to a result, and back', async ({ page, urls }) => {
    const errors = watch(page);
    await page.goto(urls.calculator('zh'));
    await tabTo(page, '[name=who]');
    await page.keyboard.press('Space');
    await expect(page.locator('[name=who][value=enterprise]')).toBeChecked();
    await tabTo(page, '[name="0f"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="4a"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name="q4a"]');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2');
    await tabTo(page, '[name="9a"]');
    await page.keyboard.press('Space');
    await tabTo(page, '[name=rest]');
    await page.keyboard.press('Space');
    await expect(findings(page)).toHaveCount(2);
    await expect(page.locator('.finding .sum-lines li')).toHaveCount(2);
    expect(await state(page)).toMatch(/^#v1\.wenterprise\.y0f4a9a\.n.*\.q4ax2$/);
    await tabTo(page, '.finding summary');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-enquiry]')).toBeVisible();
    // A tick taken away in place is taken away from the result.
    await page.locator('[name="9a"]').focus();
    await page.keyboard.press('Space');
    await expect(findings(page)).toHaveCount(1);
    expect(errors).toEqual([]);
  });
});

test.describe('where what it knows comes late', () => {
  test.use({ scripted: false });

  test('nothing can be answered before, and nothing is lost', async ({ page, urls }) => {
    let send: (() => void) | undefined;
    const held = new Promise<void>((done) => (send = done));
    await page.route(`**${urls.calculatorCase('zh')}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.clock.install();
    await page.goto(`${urls.calculator('zh')}#v1.wenterprise`);
    await expect(page.locator('[name=who]').first()).toBeDisabled();
    await expect(page.locator('.late')).toBeVisible({ timeout: 15_000 });
    // It is never too late.
    await page.clock.fastForward(60_000);
    send?.();
    await expect(page.locator('[name=who][value=enterprise]')).toBeChecked();
    await expect(page.locator('.late')).toBeHidden();
    await expect(page.locator('[data-take-away]')).toBeVisible();
  });
});

test.describe('nothing is lost', () => {
  const CASE = '#v1.wenterprise.oy.y0f4a6a9a.q4ax3.t6ax202603';

  test('on reload', async ({ page, urls }) => {
    await page.goto(urls.calculator('zh') + CASE);
    await expect(findings(page)).toHaveCount(3);
    await page.reload();
    await expect(findings(page)).toHaveCount(3);
    await expect(page.locator('[name=q4a]')).toHaveValue('3');
    await expect(page.locator('[name=t6a]')).toHaveValue('2026-03');
    expect(await state(page)).toBe(CASE);
  });

  test('on Back and Forward', async ({ page, urls }) => {
    await page.goto(urls.calculator('zh') + CASE);
    await page.locator('[name=who][value=hospital]').check();
    await expect(findings(page)).toHaveCount(1);
    await page.goBack();
    await expect(page.locator('[name=who][value=enterprise]')).toBeChecked();
    await expect(findings(page)).toHaveCount(3);
    await page.goForward();
    await expect(page.locator('[name=who][value=hospital]')).toBeChecked();
    await page.locator('.finding a').first().click();
    await page.goBack();
    await expect(page.locator('[name=who][value=hospital]')).toBeChecked();
  });

  test('on a switch of language, with the same sums', async ({ page, urls }) => {
    await page.goto(urls.calculator('zh') + CASE);
    await expect(findings(page)).toHaveCount(3);
    const ids = () =>
      page
        .locator('.finding > p > a')
        .evaluateAll((all) => all.map((a) => a.textContent?.split(' ')[0]));
    const before = await ids();
    await page.locator('[data-lang-switch]').first().click();
    await expect(page).toHaveURL(new RegExp(`${urls.calculator('en')}#v1`));
    await expect(findings(page)).toHaveCount(3);
    expect(await ids()).toEqual(before);
    expect(await state(page)).toBe(CASE);
  });

  test('by the link that skips to the content', async ({ page, urls }) => {
    await page.goto(urls.calculator('zh') + CASE);
    await expect(findings(page)).toHaveCount(3);
    await page.evaluate(() => (location.hash = 'main'));
    await expect.poll(() => state(page)).toBe(CASE);
    await expect(findings(page)).toHaveCount(3);
  });
});

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const lang of LANGS)
    test(`nothing scrolls sideways and every target is tall enough, ${lang}`, async ({
      page,
      urls,
    }) => {
      await page.goto(`${urls.calculator(lang)}#v1.wenterprise.y0f1a2b4a6a9a5d10d11a`);
      await expect(findings(page).first()).toBeVisible();
      for (const details of await page.locator('.case details, .result details').all())
        await details.evaluate((d: HTMLDetailsElement) => (d.open = true));
      const sideways = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
      const low = await page
        .locator(
          '.case label:visible, .case select:visible, case-calculator button:visible, case-calculator summary:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((e) => Math.round(e.getBoundingClientRect().height) < 44)
            .map((e) => e.textContent?.slice(0, 30)),
        );
      expect(low).toEqual([]);
    });
});

test('on a desk the count stays in sight while an answer is given below', async ({
  page,
  urls,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${urls.calculator('zh')}#v1.wenterprise.y0f`);
  await page.locator('[name="12c"]').check();
  await expect(summary(page)).toBeInViewport();
  await expect(page.locator('[data-to-result]')).toBeInViewport();
  // What the keyboard reaches is not under it.
  await page.locator('[name="9a"]').focus();
  await page.keyboard.press('Tab');
  const covered = await page.evaluate(() => {
    const low = document.activeElement?.getBoundingClientRect().bottom ?? 0;
    return low > (document.querySelector('[data-bar]')?.getBoundingClientRect().top ?? 0);
  });
  expect(covered).toBe(false);
});

test('every link of a result leads to its place', async ({ page, urls, request }) => {
  await page.goto(`${urls.calculator('en')}#v1.wenterprise.y0f1a4a9a.n1b`);
  await expect(findings(page).first()).toBeVisible();
  const links = await page
    .locator('[data-result] a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(40);
  const pages = new Map<string, string>();
  const lost: string[] = [];
  for (const link of links) {
    const [address = '', id = ''] = link.split('#');
    if (!pages.has(address)) pages.set(address, await (await request.get(address)).text());
    if (!pages.get(address)?.includes(`id="${id}"`)) lost.push(link);
  }
  expect(lost).toEqual([]);
});

test('bars are on one scale, and a number of things does not lengthen them', async ({
  page,
  urls,
}) => {
  // A fixed 50 and 100, ceilings of 300 and 500 (fourteen products).
  const given = '#v1.wenterprise.y0f6b9a10c10d.q10dx14.t6bx202606';
  await page.goto(urls.calculator('zh') + given);
  await expect(findings(page)).toHaveCount(4);
  const lengths = await findings(page).evaluateAll((all) =>
    all.map((finding) => ({
      sum: parseInt(finding.querySelector('[data-money]')?.textContent ?? '', 10),
      bar: Number(finding.querySelector('rect')?.getAttribute('width')) + 2,
    })),
  );
  const sorted = lengths.toSorted((a, b) => a.sum - b.sum);
  expect(sorted.map(({ sum }) => sum)).toEqual([50, 100, 300, 500]);
  const longest = sorted.at(-1)?.bar ?? Number.NaN;
  for (const { sum, bar } of sorted) expect(bar / longest).toBeCloseTo(sum / 500, 2);
});

test.describe('as a screen reader meets it', () => {
  test('groups with legends, named fields, headings', async ({ page, urls }) => {
    await page.goto(`${urls.calculator('en')}#v1.wenterprise.y0f4a6a`);
    await expect(findings(page).first()).toBeVisible();
    const unnamed = await page
      .locator('.case fieldset:visible')
      .evaluateAll(
        (all) =>
          all.filter(
            (f) =>
              f.classList.contains('choice') && !f.querySelector('legend')?.textContent?.trim(),
          ).length,
      );
    expect(unnamed).toBe(0);
    const radios = page
      .getByRole('group')
      .filter({ has: page.locator('[name=who]') })
      .last();
    await expect(radios.getByRole('radio')).toHaveCount(RECIPIENTS.length);
    const fields = page.locator('.case input:visible, .case select:visible');
    for (const field of await fields.all()) await expect(field).toHaveAccessibleName(/\S/);
    await expect(page.locator('[name=t6a]')).toHaveAccessibleDescription(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(
      page.getByRole('region').filter({ has: page.locator('#result-heading') }),
    ).toHaveCount(1);
  });

  test('the live region says one sentence, and only after the answers rest', async ({
    page,
    urls,
  }) => {
    await page.goto(urls.calculator('zh'));
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const region = document.querySelector('[data-summary]');
      if (region)
        new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await page.locator('[name=who][value=enterprise]').check();
    for (const name of ['1a', '4a', '9a', '10a', '10d'])
      await page.locator(`[name="${name}"]`).check();
    await expect(summary(page)).not.toBeEmpty();
    await page.waitForTimeout(1_000);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toHaveLength(1);
    await expect(
      page.locator('case-calculator [role=status], case-calculator [aria-live]'),
    ).toHaveCount(3);
  });
});

test.describe('what can be taken away', () => {
  test('a table, whose every row states its basis', async ({ page, urls }) => {
    const errors = watch(page);
    await page.goto(`${urls.calculator('zh')}#v1.wplatform.y0f3a`);
    const download = page.waitForEvent('download');
    await page.locator('[data-do=csv]').click();
    const stream = await (await download).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const rows = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(33);
    for (const row of rows.slice(1)) expect(row).toMatch(/"(ceiling|fixed|unstated)"/);
    expect(errors).toEqual([]);
  });

  test('the link, the text and the enquiry', async ({ page, urls, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${urls.calculator('en')}#v1.wplatform.y0f3a`);
    const copied = async (action: string) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.locator(`[data-do=${action}]`).first().click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
      await expect(page.locator('[data-said]')).not.toBeEmpty();
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect(await copied('share')).toBe(page.url());
    expect((await copied('text')).split('\n').length).toBeGreaterThan(20);
    await page.locator('.finding summary').first().click();
    await expect(page.locator('[data-enquiry=en]')).toBeVisible();
    // The enquiry is Chinese on the English page too, and quotes the text.
    expect(await copied('enquiry')).toContain('最高500万元建设支持');
  });

  const PRINTED = {
    'somebody who has only said who they are': 'v1.wenterprise',
    'one item': 'v1.windividual.m12.y0f12a.n12b12c',
    'much: eight items fit, two are open, other support is unsure':
      'v1.wenterprise.ou.y0f1a1ap1ab2b3a4a6a9a10c12c.n1b2a2c10a10b11d.q4ax2.t2bx202603-6ax202512',
    'more: eleven items fit':
      'v1.wenterprise.ou.y0f1a1ap1ab2b2c2d3a4a4b6a6b6c9a10c10d11b12c.n2a2br5d10a10b11d.q4ax2-10dx14.t2bx202603-6ax202512-6bx202706-6cx202801',
    'all that can be answered':
      'v1.wenterprise.oy.y0f1a1ap1ab1b1bj2a2ak2b2br2c2cr2d2e3a4a4b5d5dl6a6b6c6cp9a10a10b10c10d11a11as11b11bp11c11d12c13b.t2ax202603-2bx202603-2cx202603-6ax202603-6bx202603-6cx202603-11dx202603',
  };
  for (const lang of LANGS)
    for (const [name, given] of Object.entries(PRINTED))
      test(`one A4 page, ${name}, ${lang}`, async ({ page, urls }) => {
        await page.goto(`${urls.calculator(lang)}#${given}`);
        await expect(page.locator('.finding, .verdict').first()).toBeAttached();
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
        // The less there is, the larger it is set; what anybody may have never smaller than 6 points.
        await page.emulateMedia({ media: 'print' });
        const points = await page
          .locator('.result')
          .evaluate(
            (result) => Math.round(parseFloat(getComputedStyle(result).fontSize) * 7.5) / 10,
          );
        const least: Partial<Record<string, number>> = {
          'one item': 9,
          'all that can be answered': 5.5,
        };
        expect(points).toBeGreaterThanOrEqual(least[name] ?? 6);
        // What is said once for several items is said, and under the number that they give.
        const notes = await page.locator('.notes > li').allTextContents();
        const numbered = await page
          .locator('[data-note]')
          .evaluateAll((lines: HTMLElement[]) =>
            lines.map(({ textContent, dataset }) => [Number(dataset['note']), textContent]),
          );
        expect(numbered.length > 0).toBe(notes.length > 0);
        for (const [number, text] of numbered) expect(notes[Number(number) - 1]).toBe(text);
      });
});

test('answers never leave the device', async ({ page, urls }) => {
  const asked: string[] = [];
  await page.goto(urls.calculator('zh'));
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('[name=who][value=hospital]').check();
  await page.locator('[name="10b"]').check();
  await page.waitForTimeout(300);
  // Chromium asks for the icon again when the address changes; the fragment does not go along.
  expect(asked.filter((url) => new URL(url).pathname !== urls.file('favicon.svg'))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  const kept = await page.evaluate(() => [
    localStorage.length,
    sessionStorage.length,
    document.cookie,
  ]);
  expect(kept).toEqual([0, 0, '']);
});

/** Three hundred fragments that no honest link has, made anew from one seed. */
const hostile = (): readonly string[] => {
  let seed = 14;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const pieces = [
    ...[
      'v1',
      'v2',
      'v',
      '.',
      '-',
      'x',
      'w',
      'm',
      'o',
      'y',
      'n',
      'u',
      'q',
      't',
      '#',
      '%',
      '%00',
      '%E9',
    ],
    ...['enterprise', '0f', '4a', '99', '999999999999999999', '202613', '__proto__', 'constructor'],
    ...[
      '<img src=x onerror=alert(1)>',
      '"><script>',
      'javascript:alert(1)',
      '重庆',
      '😀',
      '\u202e',
      ' ',
    ],
  ];
  return Array.from({ length: 300 }, (_, i) => {
    const text = Array.from({ length: 1 + random(24) }, () => pieces[random(pieces.length)]).join(
      '',
    );
    return i % 2 === 0 ? `v1.${text}` : text;
  });
};

test('three hundred hostile fragments: no error, no markup, a usable page', async ({
  page,
  urls,
}) => {
  test.setTimeout(120_000);
  const errors = watch(page);
  await page.goto(urls.calculator('zh'));
  const broken = await page.evaluate((fragments) => {
    const count = (selector: string) => document.querySelectorAll(selector).length;
    return fragments.filter((fragment) => {
      history.replaceState(null, '', '#');
      location.hash = fragment;
      dispatchEvent(new HashChangeEvent('hashchange'));
      const markup = count('case-calculator img, case-calculator script:not([type])');
      return (
        markup > 0 ||
        count('[name=who]') !== 10 ||
        !document.querySelector('[data-result]')?.textContent
      );
    });
  }, hostile());
  expect(broken).toEqual([]);
  expect(errors).toEqual([]);
  await page.locator('[name=who][value=individual]').check();
  await expect(page.locator('.verdict').first()).toBeAttached();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so and leads to the ledger by recipient', async ({ page, urls }) => {
    await page.goto(urls.calculator('zh'));
    const leads = async (to: string) => {
      await expect(page.locator(`.case-without a[href="${to}"]:visible`)).toHaveCount(1);
    };
    for (const recipient of RECIPIENTS) await leads(urls.forWhom('zh', recipient));
    await leads(urls.ledger('zh'));
    await expect(page.locator('[name=who]').first()).toBeDisabled();
  });
});

for (const lang of LANGS)
  test(`a result in large letters stays within the window, uncovered, ${lang}`, async ({
    page,
    urls,
  }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.addInitScript(() => localStorage.setItem('reading', '{"size":"200"}'));
    await page.goto(`${urls.calculator(lang)}#v1.wenterprise.oy.y0f1a1ap1ab3a`);
    await expect(page.locator('.finding').first()).toBeVisible();
    expect(await findSideways(page)).toEqual([]);
    await expect(page.locator('.case-bar')).toHaveCSS('position', 'static');
  });
