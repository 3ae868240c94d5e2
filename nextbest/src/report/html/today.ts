import { type Markup, markup } from '#map/markup.ts';
import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { effortParts } from '../numbers.ts';
import { allWarnings, fallbackText } from '../phrases.ts';
import { testFirst, timeToTryText } from '../trying.ts';
import { sentence } from '../words.ts';
import { figures } from './figures.ts';
import { reasons } from './reasons.ts';

/** The first thing on the page: what to start today, what it brings, how to begin and when to stop. */
export function todaySection({ decision }: Answer): Markup {
  const { today } = decision;
  const warnings = allWarnings(decision);
  return markup`<section aria-labelledby="today">
<p class="eyebrow">Start today</p>
<h1 id="today">${today.title}</h1>
<p class="lead">${sentence(today.serves.notices)}</p>
<p class="soft">For: ${today.serves.need}</p>
${figures(today)}
<dl class="plan">
${entry('First step', firstStep(today))}
${timeToTryText(today) === '' ? undefined : entry('To see it work once', sentence(timeToTryText(today)))}
${today.kind === 'keep' ? undefined : entry('Test it first?', testFirst(today))}
${entry('How we will know', sentence(today.experiment.metric))}
${entry('We are wrong if', sentence(`${today.experiment.falsifier}`))}
${entry('Look again on', today.experiment.by)}
${today.kind === 'keep' ? undefined : entry('Way back', sentence(fallbackText(today)))}
</dl>
${warnings.length === 0 ? undefined : markup`<div class="beware" role="note">${warnings.map((says) => markup`<p>${sentence(says)}</p>`)}</div>`}
</section>
<section aria-labelledby="why">
<h2 id="why">Why this</h2>
${reasons(today.because, decision.repositories)}
</section>`;
}

function firstStep({ firstSlice: { what, hours, removes = '' } }: Action): string {
  const { value, unit } = effortParts(hours);
  const time = hours.high > 0 ? ` About ${value} ${unit}.` : '';
  return `${sentence(what)}${time} ${sentence(removes)}`.trim();
}

function entry(term: string, text: string): Markup {
  return markup`<dt>${term}</dt><dd>${text}</dd>
`;
}
