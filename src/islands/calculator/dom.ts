import { HTML_LANG, type Lang } from '../../domain/lang.ts';
import { splitRuns } from '../../domain/language-runs.ts';

type Child = Node | string | false | null | undefined;

/** Words quoted from the other language than their element's, or the page's, say so. */
const tagged = (text: string, tag: string | undefined): Child[] => {
  const lang: Lang = (tag ?? document.documentElement.lang) === HTML_LANG.en ? 'en' : 'zh';
  return splitRuns(text, lang).map((run) =>
    run.lang === lang ? run.text : make('span', { lang: HTML_LANG[run.lang] }, run.text),
  );
};

/** Makes an element with attributes and children; text is always text, never markup. */
export const make = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const shown = children.flatMap((child) =>
    typeof child === 'string' ? tagged(child, attributes['lang']) : child,
  );
  element.append(...shown.filter((child): child is Node | string => !!child));
  return element;
};

/** A list of lines; nothing where there are none. */
export const list = (
  lines: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
  tag = 'ul',
): HTMLElement | null =>
  lines.length === 0 ? null : make(tag, attributes, ...lines.map((line) => make('li', {}, line)));
