import { statusAt } from '../domain/validity.ts';
import { inTime } from './in-time.ts';
import { start as startOffline } from './offline/register.ts';
import { readWords, type Words } from './words.ts';

/** What each page always runs: small, after the first paint; everything else is loaded when asked for. */

const status = document.querySelector<HTMLElement>('[data-status]');
if (status) {
  const now = statusAt(new Date(), status.dataset['status'] ?? '');
  const words = status.dataset[now.kind];
  if (words) status.textContent = words.replace('{n}', 'days' in now ? String(now.days) : '');
}

/** Links to the same page in another language or view keep the place: query and fragment go along. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-keep-place]');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
});

type Island = { start: (element: HTMLElement, words: Words) => void };
const islands: Readonly<Record<string, () => Promise<Island>>> = {
  columns: () => import('./reading/columns.ts'),
  panel: () => import('./reading/panel.ts'),
  terms: () => import('./reading/terms.ts'),
  suggest: () => import('./search/suggest.ts'),
  quote: () => import('./share/quote.ts'),
  share: () => import('./share/share.ts'),
};
const loading = new WeakMap<Element, Promise<void>>();
const ready = new WeakSet<Element>();

/** All islands of an element start together, so that no event finds one there and the next not yet. */
const load = async (element: HTMLElement): Promise<void> => {
  const names = (element.dataset['island'] ?? '').split(' ');
  const [words, ...modules] = await Promise.all([
    readWords(),
    ...names.map((name) => islands[name]?.()),
  ]);
  // It may have been asked for twice, once in vain.
  if (ready.has(element)) return;
  for (const module of modules) module?.start(element, words);
  ready.add(element);
};

/** What an island answers by itself; a summary, say, has acted already. */
const REPEATED = 'button,a[data-in-place],a.sentence-no';
/**
 * An island loads at the first sign that its element will be used. A click that comes before it is
 * there is repeated once it is; where it cannot be loaded, a link is followed as a plain link, and a
 * button says so.
 */
const wake = async (event: Event) => {
  const target = event.target as HTMLElement;
  const element = target.closest<HTMLElement>('[data-island]');
  if (!element || ready.has(element)) return;
  const link = target.closest<HTMLAnchorElement>('a[data-in-place]');
  const control = event.type === 'click' ? target.closest<HTMLElement>(REPEATED) : null;
  if (control && link) event.preventDefault();
  const loaded = loading.get(element) ?? load(element);
  loading.set(element, loaded);
  const said = element.querySelector('[role=alert]');
  try {
    await inTime(loaded);
    said?.remove();
    control?.click();
  } catch {
    loading.delete(element);
    if (control && link) location.assign(link.href);
    else if (!said && control?.matches('button')) {
      const failure = document.createElement('p');
      failure.setAttribute('role', 'alert');
      failure.textContent =
        document.querySelector<HTMLElement>('[data-late]')?.dataset['late'] ?? '';
      control.after(failure);
    }
  }
};
for (const sign of ['focusin', 'pointerdown', 'click'])
  document.addEventListener(sign, (event) => void wake(event));

/** Words that came along from a search are marked in the sentences. */
if (document.querySelector('[data-sentence]') && new URLSearchParams(location.search).has('q'))
  Promise.all([readWords(), import('./search/marks.ts')]).then(
    ([words, { start }]) => {
      start(words);
    },
    () => undefined,
  );

const isTyped = ({ target }: Event) =>
  (target as Element).closest('input,textarea,select,[contenteditable]') !== null;
/** `/` and Ctrl+K lead to the search box. */
const onKey = (event: KeyboardEvent) => {
  const asked =
    (event.key === '/' && !isTyped(event)) ||
    (event.key === 'k' && (event.ctrlKey || event.metaKey));
  const input = asked && document.querySelector<HTMLInputElement>('.find input');
  if (!input) return;
  event.preventDefault();
  input.focus();
  return input;
};
document.addEventListener('keydown', onKey);

// What was pressed and typed before this script was there, and where the focus is (see
// `late-script.ts`). A link has been followed; what was meant for the box is put into it.
const { early } = globalThis as { early?: readonly (MouseEvent | KeyboardEvent)[] };
globalThis.onclick = globalThis.onkeydown = null;
let box: HTMLInputElement | undefined;
for (const event of early ?? []) {
  if (!(event instanceof KeyboardEvent)) {
    const pressed = event.target as HTMLElement;
    pressed.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    pressed.closest<HTMLElement>('button[type=button]')?.click();
  } else if (!box) box = onKey(event);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !isTyped(event))
    box.value += event.key;
}
document.activeElement?.dispatchEvent(new Event('focusin', { bubbles: true }));

// Buttons that only this script answers may stay (see frame.css).
document.documentElement.dataset['js'] = 'on';
startOffline();
