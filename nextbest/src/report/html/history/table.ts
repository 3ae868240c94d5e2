import { type Markup, markup } from '#map/markup.ts';

export interface Table {
  readonly summary: string;
  readonly heads: readonly string[];
  /** The first cell names its row; the others are numbers. */
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a plot as a table, closed until somebody asks for it. */
export function foldedTable({ summary, heads, rows }: Table): Markup | undefined {
  if (rows.length === 0) return undefined;
  const head = heads.map((text, index) =>
    index === 0 ? markup`<th scope="col">${text}</th>` : markup`<th scope="col" class="number">${text}</th>`,
  );
  const body = rows.map(
    ([name = '', ...cells]) =>
      markup`<tr><th scope="row">${name}</th>${cells.map((cell) => markup`<td class="number">${cell}</td>`)}</tr>
`,
  );
  return markup`<details><summary>${summary}</summary><div class="table" tabindex="0" role="region" aria-label="${summary}"><table><thead><tr>${head}</tr></thead><tbody>
${body}</tbody></table></div></details>`;
}
