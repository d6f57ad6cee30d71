import css from '../../styles/share-field.css?inline';
import { adoptStyles } from '../adopt-styles.ts';

/** Pages served without TLS and some in-app browsers have no clipboard; this old way still works there. */
const copySelection = (): boolean => {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};

const writeClipboard = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/**
 * Copies a text; where the browser refuses, leaves it selected in a field for the reader to copy.
 *
 * @param host where the field goes
 * @param label what the field says of itself
 * @returns whether the text is on the clipboard
 */
export const copyText = async (text: string, host: Element, label: string): Promise<boolean> => {
  host.querySelector('.share-field')?.remove();
  if (await writeClipboard(text)) return true;
  adoptStyles(css);
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'share-field';
  field.readOnly = true;
  field.rows = 5;
  field.value = text;
  field.setAttribute('aria-label', label);
  host.append(field);
  field.focus();
  field.select();
  if (!copySelection()) return false;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return true;
};
