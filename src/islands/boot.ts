import { statusAt } from '../domain/validity.ts';

/** What each page always runs: small, after the first paint; everything else is loaded when asked for. */

const status = document.querySelector<HTMLElement>('[data-status]');
if (status) {
  const now = statusAt(new Date(), status.dataset['status'] ?? '');
  const words = status.dataset[now.kind];
  if (words) status.textContent = words.replace('{n}', 'days' in now ? String(now.days) : '');
}

/** Links to the same page in another language or view keep the place: query and fragment go along. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-keep-place]');
  if (!link) return;
  link.search = location.search;
  link.hash = location.hash;
});

type Island = { start: (element: HTMLElement, first: Event) => void };
const islands = import.meta.glob<Island>(['./*/{suggest,share,terms}.ts']);

/** An island starts at the first sign that its element will be used; it is handed that first event. */
const started = new WeakSet<Element>();
const wake = async (event: Event) => {
  const element = (event.target as Element | null)?.closest?.<HTMLElement>('[data-island]');
  if (!element || started.has(element)) return;
  started.add(element);
  const name = element.dataset['island'];
  const load = Object.entries(islands).find(([path]) => path.endsWith(`/${name}.ts`))?.[1];
  if (load) (await load()).start(element, event);
};
for (const sign of ['focusin', 'click'])
  document.addEventListener(sign, (event) => void wake(event));

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input,textarea,select,[contenteditable]');
  const asked =
    (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  const box = asked && document.querySelector<HTMLInputElement>('.find input');
  if (!box) return;
  event.preventDefault();
  box.focus();
});
