/**
 * Draws a QR code as one stroked path: each run of dark modules is a line through the middle of its
 * row, so that the path stays short (relative moves compress well).
 *
 * @param modules rows of modules, true for dark, without a quiet zone
 */
export const drawQrPath = (modules: readonly (readonly boolean[])[]): string => {
  let path = '';
  let at = { x: 0, y: 0 };
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      let end = x;
      while (row[end]) end += 1;
      path += path === '' ? `M${x} ${y + 0.5}` : `m${x - at.x} ${y - at.y}`;
      path += `h${end - x}`;
      at = { x: end, y };
      x = end;
    }
  });
  return path;
};
