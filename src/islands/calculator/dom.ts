type Child = Node | string | false | null | undefined;

/** Makes an element with attributes and children; text is always text, never markup. */
export const make = (
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((child): child is Node | string => !!child));
  return element;
};

/** A list of lines; nothing where there are none. */
export const list = (
  lines: readonly string[],
  attributes: Readonly<Record<string, string>> = {},
  tag = 'ul',
): HTMLElement | null =>
  lines.length === 0 ? null : make(tag, attributes, ...lines.map((line) => make('li', {}, line)));
