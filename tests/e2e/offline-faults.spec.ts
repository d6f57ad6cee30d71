import {
  cacheNames,
  expect,
  forgetFailures,
  test,
  visitAndSave,
  workers,
} from './harness/offline.ts';

const NOTICE = '.saved-copy';

test('with a network the page is the server’s, not the saved one', async ({
  page,
  urls,
  deployed: { change },
}) => {
  await visitAndSave(page, urls.home('zh'));
  await change('zh/index.html', (html) => html.replace('</h1>', ' corrected</h1>'));
  await page.goto(urls.home('zh'));
  await expect(page.locator('h1')).toHaveText(/corrected/);
  await expect(page.locator(NOTICE)).toHaveCount(0);
});

test.describe('a server that answers badly', () => {
  for (const fault of ['error', 'silent', 'refused'] as const) {
    test(`${fault}: the saved copy is shown`, async ({ page, urls, deployed: { site } }) => {
      await visitAndSave(page, urls.home('zh'));
      site.decide = () => fault;
      await page.goto(urls.text('en'));
      await expect(page.locator(NOTICE)).toHaveCount(1);
    });
  }
});

test('the worker is asked for only after the page is complete', async ({
  page,
  urls,
  deployed: { site },
}) => {
  let loaded = -1;
  page.on('load', () => {
    loaded = site.asked.length;
  });
  await visitAndSave(page, urls.home('zh'));
  expect(loaded).toBeGreaterThan(0);
  expect(site.asked.indexOf(urls.file('sw.js'))).toBeGreaterThanOrEqual(loaded);
});

test('a half-finished deploy changes nothing; the finished one switches whole', async ({
  page,
  context,
  urls,
  deployed: { site, change, release },
}) => {
  await visitAndSave(page, urls.home('zh'));
  const before = await cacheNames(page);
  const mark = (html: string) => html.replace('</h1>', ' second</h1>');
  // The new list is there, one of its pages is not yet.
  await change('zh/index.html', mark);
  await change('en/index.html', mark);
  await release();
  await change('en/index.html', (html) => html.replace(' second</h1>', '</h1>'));
  await page.goto(urls.measures('zh'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    const worker = registration.installing;
    if (worker) {
      await new Promise<void>((done) => {
        worker.addEventListener('statechange', () => done());
      });
    }
  });
  site.decide = () => 'refused';
  for (const path of [urls.home('zh'), urls.home('en')]) {
    await page.goto(path);
    await expect(page.locator('h1')).not.toHaveText(/second/);
  }
  expect((await cacheNames(page)).filter((name) => before.includes(name))).toEqual(before);

  site.decide = () => undefined;
  await change('en/index.html', mark);
  await forgetFailures(page);
  await page.goto(urls.measures('zh'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await expect
    .poll(() => workers(page), { timeout: 15_000 })
    .toBe('active activated, waiting installed');
  // With the last page of the older closed, the whole one takes over.
  await page.close();
  const next = await context.newPage();
  await expect
    .poll(
      async () => {
        await next.goto(urls.ledger('zh'));
        return await workers(next);
      },
      { timeout: 20_000 },
    )
    .toBe('active activated');
  site.decide = () => 'refused';
  for (const path of [urls.home('zh'), urls.home('en')]) {
    await next.goto(path);
    await expect(next.locator('h1')).toHaveText(/second/);
    await expect(next.locator(NOTICE)).toHaveCount(1);
  }
});

test('a page of a newer version gets no part of the older one', async ({
  page,
  urls,
  deployed: { site, change },
}) => {
  await visitAndSave(page, urls.home('zh'));
  const part = () =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          (answer) => answer.text(),
          () => 'failed',
        ),
      urls.file('favicon.svg'),
    );
  await page.goto(urls.home('zh'));
  site.decide = (path) => (path.endsWith('favicon.svg') ? 'refused' : undefined);
  expect(await part()).toContain('<svg');
  site.decide = () => undefined;
  await change('zh/index.html', (html) => html.replace('</h1>', ' newer</h1>'));
  await page.goto(urls.home('zh'));
  site.decide = () => 'refused';
  expect(await part()).toBe('failed');
});

test('an interrupted install goes on where it stopped', async ({
  page,
  urls,
  deployed: { site },
}) => {
  let left = 60;
  site.decide = (path) =>
    site.asked.includes(urls.file('offline-files.json')) && left-- <= 0 && path !== ''
      ? 'cut'
      : undefined;
  await page.goto(urls.home('zh'));
  await expect.poll(() => left < 0, { timeout: 15_000 }).toBe(true);
  await expect.poll(() => workers(page)).toBe('none');
  const first = new Set(site.asked);
  site.decide = () => undefined;
  site.asked.length = 0;
  await visitAndSave(page, urls.home('zh'));
  const again = site.asked.filter((path) => path.endsWith('/') && first.has(path));
  // The page itself, and the few that were under way.
  expect(again.length).toBeLessThan(12);
  site.decide = () => 'refused';
  await page.goto(urls.home('en'));
  await expect(page.locator(NOTICE)).toHaveCount(1);
});

test('a full store costs nothing but the saved copy', async ({
  page,
  urls,
  deployed: { site },
}) => {
  const session = await page.context().newCDPSession(page);
  const quota = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', {
      origin: site.origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
  await quota(200_000);
  await page.goto(urls.home('zh'));
  await expect.poll(() => site.asked.includes(urls.file('offline-files.json'))).toBe(true);
  await expect.poll(() => workers(page)).toBe('none');
  await page.goto(urls.measure('zh', 1));
  await expect(page.locator('h1')).toHaveCount(1);
  await quota();
  await visitAndSave(page, urls.home('zh'));
  site.decide = () => 'refused';
  await page.goto(urls.home('en'));
  await expect(page.locator(NOTICE)).toHaveCount(1);
});

test('a spoilt cache is never shown and is mended', async ({ page, urls, deployed: { site } }) => {
  await visitAndSave(page, urls.home('zh'));
  const spoil = async (text: string | undefined) =>
    page.evaluate(
      async ([address, body]) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          if (!(await cache.match(address))) continue;
          if (body === undefined) await cache.delete(address);
          else
            await cache.put(
              address,
              new Response(body, { headers: { 'content-type': 'text/html' } }),
            );
        }
      },
      [urls.home('en'), text] as const,
    );
  for (const text of ['<h1>spoilt</h1>', undefined]) {
    await spoil(text);
    site.decide = () => 'error';
    await page.goto(urls.home('en'));
    await expect(page.locator('h1')).not.toHaveText('spoilt');
    // The server has recovered: what was found missing is fetched again.
    site.decide = (path) => (path === urls.home('en') ? undefined : 'error');
    await page.goto(urls.home('en'));
  }
  await spoil('<h1>spoilt</h1>');
  let tries = 0;
  // The page fails and the mending request after it succeeds.
  site.decide = (path) => (path === urls.home('en') && tries++ === 0 ? 'error' : undefined);
  await page.goto(urls.home('en'));
  await expect
    .poll(async () => {
      site.decide = () => 'refused';
      await page.goto(urls.home('en')).catch(() => undefined);
      return page.locator(NOTICE).count();
    })
    .toBe(1);
});

test('a store emptied by the browser leaves the site readable', async ({
  page,
  urls,
  deployed: { site },
}) => {
  await visitAndSave(page, urls.home('zh'));
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(urls.measure('en', 2));
  await expect(page.locator('h1')).toHaveCount(1);
  site.decide = () => 'refused';
  await expect(page.goto(urls.home('zh'))).rejects.toThrow(/ERR_/);
});

test('a deploy can switch it off for good', async ({
  page,
  urls,
  deployed: { site, change, release },
}) => {
  await visitAndSave(page, urls.home('zh'));
  await release(true);
  // A build that is switched off registers nothing.
  await change('zh/measures/index.html', (html) =>
    html.replace(/<script type="module">.*?<\/script>/gs, ''),
  );
  await page.goto(urls.measures('zh'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update();
  });
  await expect.poll(() => workers(page)).toBe('none');
  await expect.poll(() => cacheNames(page)).toEqual([]);
  site.decide = () => 'refused';
  await expect(page.goto(urls.home('zh'))).rejects.toThrow(/ERR_/);
});

test('a reader who saves data is not sent the whole site', async ({
  page,
  urls,
  deployed: { site },
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(urls.home('zh'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(site.asked).not.toContain(urls.file('sw.js'));
});
