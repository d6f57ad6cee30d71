import { describe, expect, test } from 'vitest';
import { givenBy } from '../../src/integrations/given-classes.ts';
import { slimmer } from '../../src/integrations/page-styles.ts';
import { readSheet } from '../../src/integrations/used-styles.ts';

describe('the rules that a page carries', () => {
  const occurs = (name: string) => ['here', 'too', 'p', 'a', 'dialog'].includes(name);

  test.each([
    ['a class that is there', '.here{top:0}', '.here{top:0}'],
    ['a class that is not', '.gone{top:0}', ''],
    ['a part of it that is not', '.here .gone{top:0}', ''],
    ['one selector of a list', '.gone,.here,p{top:0}', '.here,p{top:0}'],
    ['a branch of :is()', ':is(.gone,.too) a{top:0}', ':is(.too) a{top:0}'],
    ['the weight of :is()', ':is(p,.gone,a){top:0}', ':is(p,a,.gone){top:0}'],
    ['no weight of :where()', ':where(p,.gone,a){top:0}', ':where(p,a){top:0}'],
    ['an element that is not', ':is(gone-box,.here,table){top:0}', ':is(.here){top:0}'],
    ['all elements', '*,:before{top:0}', '*,:before{top:0}'],
    ['no branch of :is()', 'p :is(.gone,.lost){top:0}', ''],
    ['what must not be there', 'a:not(.gone){top:0}', 'a:not(.gone){top:0}'],
    ['states and attributes', 'dialog[open]:hover{top:0}', 'dialog[open]:hover{top:0}'],
    ['a media rule that empties', '@media print{.gone{top:0}}.here{top:0}', '.here{top:0}'],
    [
      'a media rule that does not',
      '@media (width<=40em){.gone{top:0}p{top:1px}}',
      '@media (width<=40em){p{top:1px}}',
    ],
    ['names of animations', '@keyframes gone{to{top:0}}', '@keyframes gone{to{top:0}}'],
    ['the host of a shadow tree', ':root,:host{top:0}', ':root{top:0}'],
    ['a comment', '/*! made by a tool */p{top:0}', 'p{top:0}'],
    [
      'a prefix that no browser needs any more',
      'a{-webkit-text-decoration-color:red;text-decoration-color:red}',
      'a{text-decoration-color:red}',
    ],
    ['the order of rules', 'p{top:0}.gone{top:1px}p{top:2px}', 'p{top:0}p{top:2px}'],
  ])('keep or drop %s', (_, css, kept) => {
    expect(readSheet(css).used(occurs)).toBe(kept);
  });

  test('say the same when they are made again', () => {
    const css = '@media (width<=40em){:is(.here,.gone)>a{top:0}}.too{color:red}';
    const once = readSheet(css).used(occurs);
    expect(readSheet(once).used(occurs)).toBe(once);
  });

  const rules = (...names: string[]) => names.map((name) => `.${name}{top:0}`).join('');
  const page = (css: string, classes: string, script = 'start.1.js') =>
    `<script>import("/_astro/${script}")</script>` +
    `<style>${css}</style><p class="${classes}"></p><p class="b"></p>`;
  const scripts = new Map([
    ['start.1.js', 'import"./part.2.js";open=()=>import(`./later.3.js`)'],
    ['part.2.js', '"from-script"'],
    ['later.3.js', 'import"./start.1.js"'],
    ['other.4.js', '"a"'],
  ]);

  test('do not depend on the pages before', () => {
    const slim = slimmer(scripts, ['of-worker']);
    const css = rules('a', 'b', 'c', 'from-script', 'of-worker');
    for (const [classes, kept] of [
      ['c', rules('b', 'c', 'from-script', 'of-worker')],
      ['a x', rules('a', 'b', 'from-script', 'of-worker')],
      ['c', rules('b', 'c', 'from-script', 'of-worker')],
    ] as const)
      expect(slim(page(css, classes))).toBe(page(kept, classes));
  });

  test('are those of the scripts that may run on the page', () => {
    const slim = slimmer(scripts, []);
    const css = rules('a', 'from-script');
    expect(slim(page(css, ''))).toBe(page(rules('from-script'), ''));
    expect(slim(page(css, '', 'other.4.js'))).toBe(page(rules('a'), '', 'other.4.js'));
  });
});

describe('a class that a script may give', () => {
  const gives = givenBy(["a.className='foot-bar no-print'", 'make("p",{class:`bar mark-${m}`})']);

  test.each([
    ['foot-bar', true],
    ['no-print', true],
    ['mark-fixed', true],
    ['mark', false],
    ['foot', false],
    ['className', false],
  ])('%s: %s', (name, expected) => {
    expect(gives(name)).toBe(expected);
  });
});
