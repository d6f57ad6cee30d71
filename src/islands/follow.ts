/** Marks in the contents of the full text where the reader is. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
let current: HTMLAnchorElement | undefined;
const observer = new IntersectionObserver(
  (entries) => {
    const entered = entries.find((entry) => entry.isIntersecting);
    const link = entered && links.get(entered.target.id);
    if (!link) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    current = link;
  },
  // A line below the slim header, where an anchor arrives: what crosses it is being read.
  { rootMargin: '-12% 0% -87% 0%' },
);
for (const id of links.keys()) {
  const place = document.getElementById(id);
  if (place) observer.observe(place);
}
