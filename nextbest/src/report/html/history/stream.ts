import { type Markup, markup } from '#map/markup.ts';
import type { ValueStream } from '#model/flow.ts';
import { stageText, streamText, timesText } from '../../history/words.ts';
import { timeAxis, timeScaleOf, timeStrip } from './lead-plot.ts';

/** The stretches of the way of a change request, the waits among them. */
export function streamPart(stream: ValueStream): Markup {
  const scale = timeScaleOf(stream.stretches);
  const rows = stream.stretches.map(
    (
      stretch,
    ) => markup`<li><div class="name"><b>${stageText(stretch)}</b><span>${timesText(stretch)}</span></div>${timeStrip(stretch, scale)}</li>
`,
  );
  return markup`<h3>The way of a change request</h3>
<p>${streamText(stream)}</p>
<figure>${timeAxis(scale)}<ol class="bars">
${rows}</ol></figure>`;
}
