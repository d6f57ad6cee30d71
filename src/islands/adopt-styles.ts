const adopted = new Set<string>();

/**
 * Gives the page the styles that an island brings along, once. A sheet made by script is not inline
 * style to the page's policy; a browser that knows no such sheets shows the island unstyled.
 */
export const adoptStyles = (css: string): void => {
  if (adopted.has(css)) return;
  adopted.add(css);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // Unstyled, but there.
  }
};
