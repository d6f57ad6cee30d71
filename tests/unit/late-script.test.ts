import { expect, test } from 'vitest';
import { startLate } from '../../src/integrations/late-script.ts';

const FRAME = '<script type="module" src="/sub/_astro/frame.a1B_-.js"></script>';
const page = (head: string, foot: string) => `<head>${head}</head><body>${foot}</body>`;

test('the frame is asked for by the inline script, after the load event, and nowhere else', () => {
  const own = '<script type="module" src="/sub/_astro/Calculator.b2.js"></script>';
  const html = startLate(page('<script>first()</script><style></style>', own + FRAME));
  expect(html).toBe(
    page(
      '<script>first();early=[];onclick=onkeydown=e=>early.push(e);onload=()=>setTimeout(()=>import("/sub/_astro/frame.a1B_-.js").catch(()=>{}))</script><style></style>',
      own,
    ),
  );
});

test.each([
  ['frame', page('<script>first()</script>', '')],
  ['inline script', page('<script type="application/json">{}</script>', FRAME)],
])('a page without its %s is refused', (_, html) => {
  expect(() => startLate(html)).toThrow('Page.astro');
});
