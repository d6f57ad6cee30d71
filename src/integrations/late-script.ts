/** A script that the build ties to a page. */
const TIED = /<script type="module" src="([^"]*)"><\/script>/g;
/** The head's inline script, which `ApplyReading.astro` puts before everything that is shown. */
const INLINE = /<script>[^<]+(?=<\/script>)/;
/** Some browsers keep to themselves when they painted: milliseconds after the load event. */
const UNTOLD = 3000;

/** Whether an address is that of the frame’s script, which every page has. */
export const isFrame = (address: string): boolean => /\/frame\.[^/]*$/.test(address);

const load = (address: string) => `import("${address}").catch(e=>e)`;

/** After words are painted, which may be later than the paper; where that is not told, a while after the load event. */
const afterPaint = (scripts: readonly string[]): string =>
  `onload=()=>{let go=()=>{${scripts.map(load).join(';')}};new PerformanceObserver(e=>e.getEntriesByName("first-contentful-paint")[0]&&go()).observe({type:"paint",buffered:1});setTimeout(go,${UNTOLD})}`;

/** What a query will move (see `lists.css`). */
const MOVED = ' class="narrowed"';
/** How long it stays out of view at most, where its script does not come: milliseconds. */
const KEPT = 3000;

const onceParsed = (go: string): string =>
  `location.search+location.hash&&addEventListener("DOMContentLoaded",()=>{${go}})`;

/**
 * What the address asks of a page’s own script is what the reader came for: that does not wait. Where a
 * query will move something, `data-asked` on the root keeps it from view until then.
 */
const asAsked = (own: readonly string[], isMoved: boolean): string => {
  if (own.length === 0) return '';
  const scripts = own.map(load);
  if (!isMoved) return `;${onceParsed(scripts.join(';'))}`;
  return `;{let d=document.documentElement,show=()=>d.removeAttribute("data-asked");location.search&&d.setAttribute("data-asked","");setTimeout(show,${KEPT});${onceParsed(`Promise.all([${scripts.join(',')}]).then(show)`)}}`;
};

/**
 * Makes the scripts of a page start once it is there and painted, so that nothing competes with the
 * first paint. The head's inline script asks for them, so one policy hash stands for all, and keeps each
 * press and key until then in `early`: the frame answers them. Where they do not come, the page stays as
 * it is without scripts.
 *
 * @throws when the page has no frame script, no inline script to ask for it, or a script inside that
 * would not wait
 */
export const startLate = (html: string): string => {
  const tied = Array.from(html.matchAll(TIED), ([, address = '']) => address);
  const frame = tied.find(isFrame);
  if (frame === undefined || !INLINE.test(html))
    throw new Error('the script of the frame, or the inline one, is not where Page.astro puts it');
  const own = tied.filter((address) => address !== frame);
  if (html.replace(TIED, '').includes('<script type="module"'))
    throw new Error('a script stands in the page; each must be a file, so that it can come later');
  const start = afterPaint([...own, frame]) + asAsked(own, html.includes(MOVED));
  return html
    .replace(TIED, '')
    .replace(INLINE, (inline) => `${inline};early=[];onclick=onkeydown=e=>early.push(e);${start}`);
};
