import { describe, expect, test, vi } from 'vitest';
import { startLate } from '../../src/integrations/late-script.ts';

const FRAME = '<script type="module" src="/sub/_astro/frame.a1B_-.js"></script>';
const OWN = '<script type="module" src="/sub/_astro/Calculator.b2.js"></script>';
const page = (head: string, foot: string) => `<head>${head}</head><body>${foot}</body>`;

/** Runs the inline script of a page where importing, painting, waiting and listening are written down. */
const run = (html: string, { search = '', hash = '' } = {}) => {
  const [, inline = ''] = /<script>([^<]*)<\/script>/.exec(html) ?? [];
  const asked: string[] = [];
  const on: Record<string, () => void> = {};
  const ask = (address: string) => {
    asked.push(address);
    return Promise.resolve();
  };
  class PerformanceObserver {
    readonly #seen: (list: object) => void;
    constructor(seen: (list: object) => void) {
      this.#seen = seen;
    }
    observe({ type }: { readonly type: string }) {
      for (const painted of ['first-paint', 'first-contentful-paint'])
        on[`${type}: ${painted}`] = () => {
          this.#seen({ getEntriesByName: (name: string) => (name === painted ? [{ name }] : []) });
        };
    }
  }
  const root = new Set<string>();
  const documentElement = {
    setAttribute: (name: string) => root.add(name),
    removeAttribute: (name: string) => root.delete(name),
  };
  const globals = {
    document: { documentElement },
    first: () => undefined,
    ask,
    PerformanceObserver,
    location: { search, hash },
    addEventListener: (event: string, heard: () => void) => (on[event] = heard),
    setTimeout: (late: () => void) => (on['late'] = late),
  };
  const source = inline.replaceAll('import(', 'ask(');
  const script = new Function(
    ...Object.keys(globals),
    `var early, onclick, onkeydown, onload;${source};return onload`,
  );
  const onload = script(...Object.values(globals)) as () => void;
  return { asked, on, onload, root };
};

test('a script is asked for by the inline one alone, after the load event and the first paint', () => {
  const html = startLate(page('<script>first()</script><style></style>', FRAME));
  expect(html).not.toContain('src=');
  expect(html.match(/<script/g)).toHaveLength(1);
  const { asked, on, onload } = run(html);
  onload();
  on['paint: first-paint']?.();
  expect(asked).toEqual([]);
  on['paint: first-contentful-paint']?.();
  expect(asked).toEqual(['/sub/_astro/frame.a1B_-.js']);
});

test('it comes in the end where no paint is told', () => {
  const { asked, on, onload } = run(startLate(page('<script>first()</script>', FRAME)));
  onload();
  on['late']?.();
  expect(asked).toEqual(['/sub/_astro/frame.a1B_-.js']);
});

test('the page’s own comes with the frame, and neither waits for the other', () => {
  const { asked, on, onload } = run(startLate(page('<script>first()</script>', OWN + FRAME)));
  expect(on['DOMContentLoaded']).toBeUndefined();
  onload();
  on['paint: first-contentful-paint']?.();
  expect(asked).toEqual(['/sub/_astro/Calculator.b2.js', '/sub/_astro/frame.a1B_-.js']);
});

const asking = (address: { readonly search?: string; readonly hash?: string }, body = '') =>
  run(startLate(page('<script>first()</script>', body + OWN + FRAME)), address);

test.each([{ search: '?q=6' }, { hash: '#v1.m6' }])('what %o asks for does not wait', (address) => {
  const { asked, on } = asking(address);
  on['DOMContentLoaded']?.();
  expect(asked).toEqual(['/sub/_astro/Calculator.b2.js']);
});

describe('what a query will move is out of view', () => {
  const LIST = '<div class="narrowed"></div>';
  const OUT = ['data-asked'];

  test('until the script is done', async () => {
    const { on, root } = asking({ search: '?q=6' }, LIST);
    expect([...root]).toEqual(OUT);
    on['DOMContentLoaded']?.();
    expect([...root]).toEqual(OUT);
    await vi.waitFor(() => {
      expect(root.size).toBe(0);
    });
  });

  test('but not for ever', () => {
    const { on, root } = asking({ search: '?q=6' }, LIST);
    on['late']?.();
    expect(root.size).toBe(0);
  });

  test('where there is something to move', () => {
    const { on, root } = asking({ search: '?q=6' });
    expect(root.size).toBe(0);
    expect(on['late']).toBeUndefined();
  });

  test('and nothing is without a query', () => {
    expect(asking({ hash: '#v1.m6' }, LIST).root.size).toBe(0);
    expect(asking({}, LIST).root.size).toBe(0);
  });
});

test.each([
  ['frame', page('<script>first()</script>', OWN)],
  ['inline script', page('<script type="application/json">{}</script>', FRAME)],
])('a page without its %s is refused', (_, html) => {
  expect(() => startLate(html)).toThrow('Page.astro');
});

test('a script that would not wait is refused', () => {
  const html = page('<script>first()</script>', `${FRAME}<script type="module">now()</script>`);
  expect(() => startLate(html)).toThrow('must be a file');
});
