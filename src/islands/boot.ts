import { statusAt } from '../domain/validity.ts';
import { start as startOffline } from './offline/register.ts';

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
const islands = import.meta.glob<Island>(['./*/{suggest,share,quote,terms,panel}.ts']);

/**
 * An island starts at the first sign that its element will be used. The sign that comes last before
 * its module has arrived is handed to it: a press focuses first and clicks then, and the click counts.
 */
const signs = new WeakMap<Element, Event>();
const started = new WeakSet<Element>();
const wake = async (event: Event) => {
  const target = event.target as Node;
  const element = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(
    '[data-island]',
  );
  if (!element || started.has(element)) return;
  const loading = signs.has(element);
  if (!loading || event.type === 'click') signs.set(element, event);
  if (loading) return;
  const names = element.dataset['island']?.split(' ') ?? [];
  try {
    const loads = names.map((name) =>
      islands[Object.keys(islands).find((path) => path.endsWith(`/${name}.ts`)) ?? '']?.(),
    );
    const modules = await Promise.all(loads);
    started.add(element);
    for (const module of modules) module?.start(element, signs.get(element) ?? event);
  } catch {
    // The network failed: the next sign tries again.
    signs.delete(element);
  }
};
for (const sign of ['focusin', 'click', 'selectstart'])
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

startOffline();
