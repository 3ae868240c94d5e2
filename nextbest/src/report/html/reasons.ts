import { type Markup, markup } from '#map/markup.ts';
import type { Decision } from '#model/action.ts';
import type { Evidence } from '#model/evidence.ts';
import type { Place } from '#model/place.ts';
import { placeLink, sourceLink } from '../link.ts';
import { originText, whereText } from '../phrases.ts';
import { sentence } from '../words.ts';

type Repositories = Decision['repositories'];

/** Reasons, each with the place that shows it; a link where the web host is known. */
export function reasons(because: readonly Evidence[], repositories: Repositories): Markup {
  return markup`<ul class="reasons">${because.map((evidence) => reason(evidence, repositories))}</ul>`;
}

function reason(evidence: Evidence, repositories: Repositories): Markup {
  const origin = originText(evidence, repositories);
  const address = evidence.place === undefined ? sourceLink(evidence.source) : placeLink(evidence.place, repositories);
  return markup`<li>${sentence(evidence.says)}${origin === '' ? undefined : markup` <span class="where">${linked(origin, address)}</span>`}</li>`;
}

export function placed(place: Place, repositories: Repositories): Markup {
  return linked(whereText(place, repositories), placeLink(place, repositories));
}

function linked(text: string, address: string | undefined): Markup {
  return address === undefined ? markup`${text}` : markup`<a href="${address}" rel="noreferrer">${text}</a>`;
}
