import type { Question } from '#model/action.ts';
import { placeText } from '#model/place.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { NOTHING, type Proposal } from '../proposal.ts';

/** What knowing it could be worth at most: a year of the upkeep of a small capability, less a move; assumed. */
const WORTH = range(0, 0, 40, 'hours/year');

/** One sign alone makes nothing home-made: it is asked, with what was looked for and not found. */
export function homeMadeQuestions({ landscape }: Situation): Proposal {
  const questions = (landscape.perhaps ?? []).map(({ name, evidence, others }): Question => {
    const [first] = evidence;
    const place = first?.place === undefined ? '' : ` (${placeText(first.place)})`;
    const missing = others.length === 0 ? '' : `; not found: ${others.join(', ')}`;
    return { ask: `Is this ${name} of your own${place}? Only one sign of it was found${missing}`, of: 'team', worth: WORTH };
  });
  return { ...NOTHING, questions };
}
