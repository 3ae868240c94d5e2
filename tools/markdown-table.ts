/** A table of Markdown: heads, and rows made by `row`. */
export function table(heads: readonly string[], rows: readonly string[]): string {
  return `${[row(heads), `|${'---|'.repeat(heads.length)}`, ...rows].join('\n')}\n`;
}

/** One row; a bar inside a cell is escaped. */
export function row(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
}
