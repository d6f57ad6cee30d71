const words = (text: string): string[] => text.match(/[a-zA-Z][\w-]*/g) ?? [];

/** Whether scripts may put in this class or element: it stands in one of their texts, or begins as one ends (`mark-${…}`). */
export const givenBy = (scripts: readonly string[]): ((name: string) => boolean) => {
  const texts = scripts.flatMap((script) => script.match(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g) ?? []);
  const names = new Set(texts.flatMap(words));
  const beginnings = [...names].filter((name) => name.endsWith('-'));
  return (name) => names.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
};
