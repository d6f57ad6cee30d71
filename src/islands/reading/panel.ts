import css from '../../styles/panel.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { inTime } from '../in-time.ts';
import {
  CHOICES,
  choose,
  cleanPreferences,
  isChoice,
  READING_KEY,
  type Choice,
  type Preferences,
} from './preferences.ts';

const root = document.documentElement;

/** The page itself knows what is chosen, also where the device cannot remember it. */
const current = (): Preferences => cleanPreferences({ ...root.dataset });

const apply = (preferences: Preferences): void => {
  for (const choice of Object.keys(CHOICES) as Choice[]) {
    const value = preferences[choice];
    if (value === undefined) root.removeAttribute(`data-${choice}`);
    else root.dataset[choice] = value;
  }
  try {
    if (Object.keys(preferences).length === 0) localStorage.removeItem(READING_KEY);
    else localStorage.setItem(READING_KEY, JSON.stringify(preferences));
  } catch {
    // Storage is off or full: the choice holds for this page.
  }
};

type Field = HTMLSelectElement | HTMLInputElement;

const valueOf = (field: Field): string => {
  if (field instanceof HTMLSelectElement) return field.value;
  const [off, on] = CHOICES[field.name as Choice];
  return field.checked ? on : off;
};

const show = (field: Field, preferences: Preferences): void => {
  const choice = field.name as Choice;
  const value = preferences[choice] ?? CHOICES[choice][0];
  if (field instanceof HTMLSelectElement) field.value = value;
  else field.checked = value !== CHOICES[choice][0];
};

/** Starts the reading panel: a button, its dialog, and the bar that is shown while a page is read aloud. */
export const start = (panel: HTMLElement): void => {
  adoptStyles(css);
  const dialog = panel.querySelector('dialog');
  const opener = panel.querySelector<HTMLElement>('[data-reading=open]');
  if (!dialog || !opener) return;
  const fields = [...dialog.querySelectorAll<Field>('select, input')].filter(({ name }) =>
    isChoice(name),
  );
  const showAll = () => {
    const preferences = current();
    for (const field of fields) show(field, preferences);
  };
  dialog.addEventListener('change', (event) => {
    const field = event.target as Field;
    if (isChoice(field.name)) apply(choose(current(), field.name, valueOf(field)));
  });
  // A press beside the panel closes it, as Escape does; the browser gives the focus back.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  const acts: Record<string, () => void> = {
    open: () => {
      showAll();
      dialog.showModal();
    },
    close: () => {
      dialog.close();
    },
    reset: () => {
      apply({});
      showAll();
    },
    speak: () => {
      const say = (key: string | null) => {
        const status = dialog.querySelector('[role=status]');
        if (status) status.textContent = key === null ? '' : (panel.dataset[key] ?? '');
      };
      inTime(import('./speech.ts')).then(
        ({ speakPage }) => {
          const failure = speakPage(panel);
          say(failure);
          if (!failure) dialog.close();
        },
        () => say('late'),
      );
    },
  };
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-reading]');
    acts[button?.dataset['reading'] ?? '']?.();
  });
};
