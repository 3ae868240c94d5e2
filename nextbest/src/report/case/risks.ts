import type { Action } from '#model/action.ts';
import type { CasePoint } from '#model/case.ts';
import type { LimitCheck } from '#model/fit.ts';
import { isUnknown } from '#model/unknown.ts';
import { spareText } from '../numbers.ts';
import { dueText } from '../phrases.ts';
import { listed } from '../words.ts';
import type { CaseInput } from './input.ts';
import { tenfoldText } from './money.ts';
import { said, shortened } from './plain-words.ts';
import { casesText } from './words.ts';

const MOST_LIMITS = 3;
const MOST_DATES = 3;
const LONGEST_NAME = 50;

/** What could go wrong: it does not work, we cannot leave again, it is too small, too dear when busy, or nobody knows how. */
export function risksOf(input: CaseInput): CasePoint[] {
  const { action } = input;
  if (action.kind === 'keep') return standingStill(input);
  return [
    ...(action.tried === undefined ? [] : [{ name: 'Tried before', says: said(action.tried.says) }]),
    { name: action.kind === 'measure' ? 'It tells nothing new' : 'It does not work', says: chanceSays(action) },
    ...lockIn(input),
    ...limits(input),
    ...(action.to === undefined ? [] : [{ name: 'Ten times the use', says: tenfoldText(input) }]),
    {
      name: 'Skills',
      says: action.needs.length === 0 ? 'Nothing that the team lacks is known.' : said(`It needs ${listed(action.needs.slice(0, 4))}`, 160),
    },
  ];
}

function chanceSays({ kind, succeeds }: Action): string {
  const does = kind === 'measure' ? 'It tells something' : 'It works';
  return `${does} in ${casesText(succeeds.likely)}. That is assumed until results of the team are known.`;
}

/** What goes on when nothing is moved: the dates that others have set. */
function standingStill({ answer: { decision } }: CaseInput): CasePoint[] {
  const dates = decision.due.slice(0, MOST_DATES).map((due) => dueText(due, decision.asOf));
  return [
    { name: 'Standing still', says: 'What wears out goes on wearing out.' },
    ...(dates.length === 0 ? [] : [{ name: 'Dates of suppliers', says: said(dates.join('; '), 260) }]),
  ];
}

/** How hard it would be to leave the supplier again. */
function lockIn({ action, answer }: CaseInput): CasePoint[] {
  if (action.to === undefined) return [];
  const rung = answer.fits.flatMap(({ walked }) => walked).find((one) => one.rung.technology === action.to?.technology)?.rung;
  if (rung === undefined) return [];
  const says =
    rung.keeps.length > 0
      ? `It works by common forms (${listed(rung.keeps.slice(0, 3))}), so leaving again is no rewrite`
      : `Its way of working is its own: leaving ${shortened(rung.name, LONGEST_NAME)} later is new work`;
  return [{ name: 'Tied to one supplier', says: said(says) }];
}

function limits({ action: { to, limitsChecked } }: CaseInput): CasePoint[] {
  if (to === undefined) return [];
  const known = limitsChecked.filter(({ fits }) => !isUnknown(fits));
  const open = limitsChecked.filter(({ fits }) => isUnknown(fits));
  if (limitsChecked.length === 0)
    return [{ name: 'Limits', says: 'No limit of it is on record here: compare its sizes with ours before the first step.' }];
  const tight = [...known].sort((a, b) => (a.headroom ?? 1) - (b.headroom ?? 1)).slice(0, MOST_LIMITS);
  const parts = [
    ...tight.map(knownText),
    ...(open.length === 0 ? [] : [`not known: ${listed(open.slice(0, MOST_LIMITS).map(({ limit }) => limit))}`]),
  ];
  return [{ name: 'Limits', says: said(parts.join('; '), 260) }];
}

function knownText({ limit, value, headroom }: LimitCheck): string {
  return `${limit}: ${value}${headroom === undefined ? '' : `, ${spareText(headroom)} free`}`;
}
