import { cacheNames, test, visitAndSave } from './harness/offline.ts';
test('kill', async ({ page, urls, deployed: { site, change, release } }) => {
  await visitAndSave(page, urls.home('zh'));
  console.log(await cacheNames(page));
  await release(true);
  await change('zh/measures/index.html', (html) => html.replace(/<script type="module">.*?<\/script>/gs, ''));
  await page.goto(urls.measures('zh'));
  const st = () => page.evaluate(async () => { const r = await navigator.serviceWorker.getRegistration(); return [r?.installing?.state, r?.waiting?.state, r?.active?.state, (await caches.keys()).join()] });
  console.log(await st());
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  for (let i = 0; i < 10; i++) { console.log(await st()); await page.waitForTimeout(200); }
});
test('switch', async ({ page, urls, deployed: { site, change, release } }) => {
  await visitAndSave(page, urls.home('zh'));
  const mark = (html: string) => html.replace('</h1>', ' second</h1>');
  await change('zh/index.html', mark);
  await change('en/index.html', mark);
  await release();
  const st = () => page.evaluate(async () => { const r = await navigator.serviceWorker.getRegistration(); return [r?.installing?.state, r?.waiting?.state, r?.active?.state, (await caches.keys()).join()] });
  await page.goto(urls.measures('zh'));
  console.log(await st());
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration())?.update(); });
  for (let i = 0; i < 10; i++) { console.log(await st()); await page.waitForTimeout(200); }
  await page.goto(urls.ledger('zh'));
  for (let i = 0; i < 5; i++) { console.log(await st()); await page.waitForTimeout(200); }
  site.decide = () => 'refused';
  for (const path of [urls.home('zh'), urls.home('en')]) {
    await page.goto(path);
    console.log(await page.locator('h1').textContent(), await page.locator('.saved-copy').textContent());
  }
});
