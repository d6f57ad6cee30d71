/** In the aligned view a copy takes only the language in which the selection began. */
export const start = (container: HTMLElement): void => {
  const voiceOf = (node: Node | null): string | undefined => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest<HTMLElement>('[data-voice]')?.dataset['voice'];
  };
  container.addEventListener('copy', (event) => {
    const selection = getSelection();
    const voice = voiceOf(selection?.anchorNode ?? null);
    if (!selection || selection.rangeCount === 0 || voice === undefined) return;
    const words = selection.getRangeAt(0).cloneContents();
    const column = words.querySelectorAll(`[data-voice="${voice}"]`);
    // A selection within one sentence holds no column: the browser's own copy is right.
    if (column.length === 0) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', [...column].map((p) => p.textContent).join('\n'));
  });
};
