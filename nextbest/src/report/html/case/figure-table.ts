import { type Markup, markup } from '#map/markup.ts';
import type { Case, CaseFigure } from '#model/case.ts';
import { FIGURES } from '../../case/headings.ts';
import { classText } from '../../case/words.ts';

/** What it costs today beside what becomes of it: three numbers each, with what kind of number it is. */
export function figureTable({ today, after }: Case): Markup {
  const rows = FIGURES.map(
    ({ key, label }) => markup`<tr><th scope="row">${label}</th>${cell(today[key])}${cell(after[key])}</tr>
`,
  );
  return markup`<table><thead><tr><td></td><th scope="col">Today</th><th scope="col">After</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function cell(figure: CaseFigure): Markup {
  const kind = figure.class === 'unknown' ? '' : `${classText(figure)}: `;
  return markup`<td>${figure.says}<small><span class="kind">${kind}</span>${figure.from}</small></td>`;
}
