import type { Lang } from '../domain/lang.ts';
import { useT, type TextKey } from './index.ts';

/** Sentences of one language with their `{name}` places left open, for a script to fill. */
export const templatesOf = (
  lang: Lang,
  keys: readonly TextKey[],
): Readonly<Record<string, string>> => {
  const t = useT(lang);
  return Object.fromEntries(
    keys.map((key) => [key, t(key as 'calc.name', { skipInterpolation: true })]),
  );
};
