const words = (text: string): string[] => text.match(/[a-zA-Z][\w-]*/g) ?? [];

/** Whether scripts may give an element this class: it stands in one of their texts, or begins as one ends (`mark-${…}`). */
export const givenBy = (scripts: readonly string[]): ((className: string) => boolean) => {
  const texts = scripts.flatMap((script) => script.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []);
  const names = new Set(texts.flatMap(words));
  const beginnings = [...names].filter((name) => name.endsWith('-'));
  return (className) =>
    names.has(className) || beginnings.some((beginning) => className.startsWith(beginning));
};
