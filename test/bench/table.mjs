// @ts-check
// Figures as text, and tables of them in Markdown, which can be pasted into README.md as they are printed.

/**
 * @param {readonly string[]} headings
 * @param {readonly (readonly string[])[]} rows
 */
export function table(headings, rows) {
  const lines = [headings, headings.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** @param {number} bytes */
export function kilobytes(bytes) {
  return bytes === 0 ? '0' : `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {number} time */
export function milliseconds(time) {
  return `${time.toFixed(0)} ms`;
}

/** @param {number} time Milliseconds. */
export function seconds(time) {
  return `${(time / 1000).toFixed(1)} s`;
}

/**
 * How many times ours the peer's figure is; nothing can be said where one of them is nought.
 *
 * @param {number} ours
 * @param {number} peers
 */
export function ratio(ours, peers) {
  return ours > 0 && peers > 0 ? `${(peers / ours).toFixed(1)}×` : '–';
}
