import type { Candidate, Trial } from '#model/action.ts';
import type { Ladder, LadderRung } from '#model/catalog.ts';
import { range } from '#model/range.ts';
import { SPIKE } from './judgement.ts';
import { fromNinety } from './ranges.ts';

/** Hours of a working day. */
const DAY = 8;

/** How to see a rung work once: what can be done within a day, how long all of it takes, and what is decided by it. */
export function spikeOf(rung: LadderRung, ladder: Ladder | undefined): Pick<Candidate, 'firstSlice' | 'timeToTry' | 'trial'> {
  const { what } = rung.tryOut;
  const timeToTry = fromNinety(rung.tryOut.hours, 'hours');
  const smallest = {
    what: `Start the smallest ${rung.name} beside the present one and connect to it once`,
    hours: range(1, 3, DAY, 'hours'),
  };
  return { firstSlice: timeToTry.high <= DAY ? { what, hours: timeToTry } : smallest, timeToTry, trial: trialOf(rung, ladder, timeToTry) };
}

function trialOf({ name, tryOut: { what } }: LadderRung, ladder: Ladder | undefined, hours: Trial['hours']): Trial {
  const measure = ladder === undefined ? 'errors and response times are' : `${ladder.metric} is`;
  return {
    what,
    hours,
    days: Math.max(1, Math.ceil(hours.high / DAY)),
    ...SPIKE,
    rule: `the tests pass on ${name} and ${measure} no worse than today: go on; else stop`,
  };
}

/** What writing it oneself would take, beside trying what can be rented. */
export function writingOf(ladder: Ladder | undefined): Pick<Candidate, 'writing'> {
  if (ladder?.writeIt === undefined) return {};
  const { what, hours, lacks } = ladder.writeIt;
  return { writing: { what, hours: fromNinety(hours, 'hours'), lacks } };
}
