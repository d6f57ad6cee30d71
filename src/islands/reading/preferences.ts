/** Where the reader's choices are kept on the device. */
export const READING_KEY = 'reading';

/**
 * What a reader may choose, and each choice's values; the first is how the page comes. A choice is a
 * `data-` attribute of `<html>`, left out where nothing was chosen.
 */
export const CHOICES = {
  /** Text size in per cent. */
  size: ['100', '125', '150', '175', '200'],
  spacing: ['normal', 'wide', 'wider'],
  theme: ['system', 'light', 'dark'],
  /** 大字版: large letters, full ink, larger targets. */
  large: ['off', 'on'],
  contrast: ['normal', 'high'],
} as const;
export type Choice = keyof typeof CHOICES;

/** The choices that differ from how the page comes. */
export type Preferences = Readonly<Partial<Record<Choice, string>>>;

const KEYS = Object.keys(CHOICES) as Choice[];

/** Tells whether a name is a choice of the panel. */
export const isChoice = (name: string): name is Choice => name in CHOICES;

/** Keeps what is a known choice with a known value other than the first. */
export const cleanPreferences = (raw: unknown): Preferences => {
  if (typeof raw !== 'object' || raw === null) return {};
  const given = raw as Record<string, unknown>;
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = CHOICES[key].slice(1).find((known) => known === given[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
};

/** Reads what the device remembers; anything unreadable counts as nothing. */
export const parsePreferences = (stored: string | null): Preferences => {
  try {
    return cleanPreferences(JSON.parse(stored ?? '{}'));
  } catch {
    return {};
  }
};

/** The preferences after one more choice. */
export const choose = (before: Preferences, choice: Choice, value: string): Preferences =>
  cleanPreferences({ ...before, [choice]: value });
