import css from '../../styles/panel.css?inline';
import { adoptStyles } from '../adopt-styles.ts';
import { inTime } from '../in-time.ts';
import { make } from '../make.ts';
import type { Words } from '../words.ts';
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

const makeButton = (kind: 'reading' | 'speech', act: string, text: string) =>
  make('button', { class: 'button', type: 'button', [`data-${kind}`]: act }, text);

const makeSelect = (
  name: 'size' | 'spacing' | 'theme',
  label: string,
  textOf: (value: string) => string,
) =>
  make(
    'label',
    {},
    `${label} `,
    make(
      'select',
      { name },
      ...CHOICES[name].map((value) => make('option', { value }, textOf(value))),
    ),
  );

const makeCheckbox = (name: 'large' | 'contrast', label: string) =>
  make('label', {}, make('input', { type: 'checkbox', name }), ` ${label}`);

const makeDialog = (words: Words, label: string): HTMLDialogElement =>
  make(
    'dialog',
    { 'aria-label': label },
    makeSelect('size', words['reading.size'], (value) => `${value}%`),
    makeSelect(
      'spacing',
      words['reading.spacing'],
      (value) => words[`reading.spacing.${value as 'normal'}`],
    ),
    makeSelect(
      'theme',
      words['reading.theme'],
      (value) => words[`reading.theme.${value as 'system'}`],
    ),
    makeCheckbox('large', words['reading.large']),
    makeCheckbox('contrast', words['reading.contrast']),
    makeButton('reading', 'speak', words['reading.speak']),
    makeButton('reading', 'reset', words['reading.reset']),
    makeButton('reading', 'close', words['reading.close']),
    make('p', { role: 'status' }),
    make('p', { class: 'voice' }, words['reading.device']),
  );

/** What is shown while a page is read aloud. */
const makeSpeechBar = (words: Words): HTMLElement => {
  const hold = makeButton('speech', 'hold', words['reading.hold']);
  hold.setAttribute('aria-pressed', 'false');
  const bar = make(
    'div',
    { class: 'foot-bar', 'data-speech': 'bar', role: 'group', 'aria-label': words['reading.bar'] },
    hold,
    makeButton('speech', 'stop', words['reading.stop']),
  );
  bar.hidden = true;
  return bar;
};

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

/** Gives the button of the reading settings its dialog, and the bar that is shown while a page is read aloud. */
export const start = (panel: HTMLElement, words: Words): void => {
  adoptStyles(css);
  const dialog = makeDialog(words, panel.textContent.trim());
  panel.append(dialog, makeSpeechBar(words));
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
      const say = (text: string) => {
        const status = dialog.querySelector('[role=status]');
        if (status) status.textContent = text;
      };
      inTime(import('./speech.ts')).then(
        ({ speakPage }) => {
          const failure = speakPage(panel);
          say(failure ? words[`reading.${failure}`] : '');
          if (!failure) dialog.close();
        },
        () => say(panel.dataset['late'] ?? ''),
      );
    },
  };
  panel.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-reading]');
    acts[button?.dataset['reading'] ?? '']?.();
  });
};
