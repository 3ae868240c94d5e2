import { type Markup, markup } from '#map/markup.ts';
import type { Action } from '#model/action.ts';
import type { Answer } from '#model/answer.ts';
import { following, tieGroups } from '../order.ts';
import { summaryText } from '../phrases.ts';
import { listed, sentence } from '../words.ts';
import { interval, type Scale, scaleOf, scaleText } from './charts.ts';

/** Every candidate in order, with the spread of what it brings; what cannot be told apart stands together. */
export function rankedSection({ decision }: Answer): Markup | undefined {
  if (following(decision).length === 0) return undefined;
  const actions = [...decision.actions].sort((a, b) => a.rank - b.rank);
  const scale = scaleOf(actions.map(({ netValue }) => netValue.total));
  const groups = tieGroups(actions).map((group) =>
    group.length > 1 ? tied(group, decision.today, scale) : list(group, decision.today, scale),
  );
  return markup`<section aria-labelledby="order">
<h2 id="order">What comes next</h2>
<p class="soft">${scaleText(scale, 'hours gained in a year, in 8 of 10 cases')}</p>
${groups}
</section>`;
}

function tied(group: readonly Action[], today: Action, scale: Scale): Markup {
  return markup`<div class="group"><p class="close">${`Too close to call: ${listed(group.map(({ rank }) => String(rank)))}`}</p>${list(group, today, scale)}</div>`;
}

function list(actions: readonly Action[], today: Action, scale: Scale): Markup {
  return markup`<ol class="ranked" start="${actions[0]?.rank ?? 1}">${actions.map((action) => item(action, action.id === today.id, scale))}</ol>
`;
}

function item(action: Action, isToday: boolean, scale: Scale): Markup {
  const notices = action.kind === 'keep' ? undefined : markup`<p class="soft">${sentence(action.serves.notices)}</p>`;
  const later = action.notToday === undefined ? undefined : markup`<p class="soft">${`Not for today: ${sentence(action.notToday)}`}</p>`;
  return markup`<li><span class="rank">${action.rank}</span><div><span class="title">${action.title}</span>${isToday ? markup` <span class="now">today</span>` : undefined}
${action.kind === 'keep' ? undefined : interval(action.netValue.total, scale)}
<p class="where">${summaryText(action)}</p>${notices}${later}</div></li>
`;
}
