import css from '../../styles/term-note.css?inline';
import { adoptStyles } from '../adopt-styles.ts';

/** Explains a term under its sentence instead of sending the reader down the page and back. */

const explain = (link: HTMLAnchorElement): void => {
  const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const words = link.closest('p');
  if (!entry || !words) return;
  const open = link.getAttribute('aria-expanded') === 'true';
  document.querySelector('.term-note')?.remove();
  for (const other of document.querySelectorAll('a.term[aria-expanded]'))
    other.removeAttribute('aria-expanded');
  if (open) return;

  const note = document.createElement('div');
  note.className = 'term-note';
  note.tabIndex = -1;
  note.setAttribute('role', 'note');
  note.append(...[...entry.children].flatMap((child) => [child.cloneNode(true), ' ']));
  note.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    explain(link);
    link.focus();
  });
  words.after(note);
  link.setAttribute('aria-expanded', 'true');
  note.focus({ preventScroll: true });
  // Only as far as it takes to see it: a long sentence may end below the window.
  note.scrollIntoView({ block: 'nearest' });
};

/** Starts in a container of sentences; a second click on the term, or Escape, closes the note. */
export const start = (container: HTMLElement): void => {
  adoptStyles(css);
  container.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.term');
    if (!link) return;
    event.preventDefault();
    explain(link);
  });
};
