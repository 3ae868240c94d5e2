import { layout } from '#map/layout.ts';
import { type Markup, markup } from '#map/markup.ts';
import { toSvg } from '#map/svg.ts';
import type { Answer } from '#model/answer.ts';
import { analysedText, coverageTexts, headerTexts, historyTexts } from '../phrases.ts';
import { htmlDocument } from './document.ts';
import { foldedSection } from './folded.ts';
import { rankedSection } from './ranked.ts';
import { todaySection } from './today.ts';

/** The whole answer as one file. */
export function htmlPage(answer: Answer, version = ''): string {
  const { today } = answer.decision;
  const body = markup`${pageHeader(answer, version)}
<main>
${todaySection(answer)}
${mapSection(answer)}
${rankedSection(answer)}
${foldedSection(answer)}
</main>
<footer><p>Made by nextbest from the repository itself. Nothing was sent anywhere. ${analysedText(answer.decision.repositories)} Ranges hold in 8 of 10 cases.</p>
<p>The same as text: <code>nextbest list</code>, and every number: <code>nextbest explain ${today.id}</code></p></footer>`;
  return htmlDocument({ title: `Start today: ${today.title}`, body });
}

function pageHeader(answer: Answer, version: string): Markup {
  return markup`<header><p>${headerTexts(answer, version).join(' · ')}</p><p>${coverageTexts(answer).join(' ')}</p></header>`;
}

function mapSection(answer: Answer): Markup | undefined {
  const { landscape, decision } = answer;
  if (landscape.components.length === 0) return undefined;
  const svg = toSvg(landscape, layout(landscape), { highlight: decision.today.components });
  const history = historyTexts(answer);
  return markup`<section class="wide" aria-labelledby="map">
<div class="column"><h2 id="map">Where this stands</h2>
<p>What users see is at the top, what they never see at the bottom. The further right, the more it is something everybody can rent. A red arrow shows how far the market is ahead of what you use.</p>${history.length === 0 ? undefined : markup`<p class="soft">${history.join(' ')}</p>`}</div>
<div class="scroll" tabindex="0" role="region" aria-label="Map, scrolls sideways">${{ markup: svg }}</div>
</section>`;
}
