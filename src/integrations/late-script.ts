/** The frame's own script, as the build ties it to a page. */
const FRAME = /<script type="module" src="([^"]*\/frame\.[^"]*)"><\/script>/;
/** The head's inline script, which `ApplyReading.astro` puts before everything that is shown. */
const INLINE = /<script>[^<]+(?=<\/script>)/;

/**
 * Makes the frame's script start once the page is there, so that nothing competes with the first paint.
 * The head's inline script asks for it, so one policy hash stands for both, and keeps each press and key
 * until then in `early`: the frame answers them. Where it does not come, the page stays as it is without
 * scripts.
 *
 * @throws when the page has no frame script, or no inline script to ask for it
 */
export const startLate = (html: string): string => {
  const [tag = '', address = ''] = FRAME.exec(html) ?? [];
  if (tag === '' || !INLINE.test(html))
    throw new Error('the script of the frame, or the inline one, is not where Page.astro puts it');
  return html
    .replace(tag, '')
    .replace(
      INLINE,
      (inline) =>
        `${inline};early=[];onclick=onkeydown=e=>early.push(e);onload=()=>setTimeout(()=>import("${address}").catch(()=>{}))`,
    );
};
