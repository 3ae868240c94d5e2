import type { Lifespan } from '#model/catalog.ts';
import type { Component, Landscape } from '#model/component.ts';
import { assumed, type Evidence, stated } from '#model/evidence.ts';
import type { Liability } from '#model/liability.ts';
import { ownersOf, remembered } from '#model/owners.ts';
import { type Purpose, statedToil } from '#model/purpose.ts';
import type { Range } from '#model/range.ts';
import { endOfDay, YEAR_DAYS } from '#model/time.ts';
import { isUnknown, type Unknown, unknown } from '#model/unknown.ts';
import type { Work } from '#model/work.ts';
import { type Activity, activityOf } from './activity.ts';
import { commitsIn, reachOf, seenShare } from './decay.ts';
import { driversOf } from './drivers.ts';
import { expected } from './expectation.ts';
import { formulaOf } from './formula.ts';
import { hoursOf } from './hours.ts';
import type { OwnedFile } from './kinds.ts';
import { endingsOf } from './lifespans.ts';
import { type Past, pastOf } from './past.ts';
import { perValueChange, trendOf } from './ratio.ts';
import { unseenOf } from './unseen.ts';

export interface CostRequest {
  readonly landscape: Landscape;
  readonly work: Work;
  /** All files of the analysed commits, paths as in `Component.owns`. */
  readonly files: readonly OwnedFile[];
  readonly asOf: string;
  /** Unit `hours/commit`. */
  readonly hoursPerCommit: { readonly range: Range; readonly stated: boolean };
  readonly purpose?: Purpose | undefined;
  readonly lifespans: readonly Lifespan[];
}

interface Owned {
  readonly component: Component;
  readonly past: Past;
  readonly activity: Activity;
}

/** What owning each deployable, service and library is expected to cost in the next twelve months, in commits and hours of people. */
export function costs(request: CostRequest): Liability[] {
  const { landscape, work, files, asOf } = request;
  const components = landscape.components.filter(({ kind }) => kind !== 'user' && kind !== 'need');
  const now = endOfDay(asOf);
  const owners = remembered(ownersOf(components));
  const commits = work.commits.filter(({ bot }) => !bot);
  const pasts = pastOf({ components, commits, files, owners, now, reach: reachOf(work, asOf) });
  const activities = activityOf(components, work.commits, { owners, now });
  return components.flatMap((component) => {
    const [past, activity] = [pasts.get(component.id), activities.get(component.id)];
    return past === undefined || activity === undefined ? [] : [liabilityOf({ component, past, activity }, request)];
  });
}

function liabilityOf({ component, past, activity }: Owned, request: CostRequest): Liability {
  const { landscape, work, asOf, hoursPerCommit, lifespans } = request;
  const now = endOfDay(asOf);
  const unseen = unseenOf(component, request.purpose);
  const upkeep = upkeepOf({ component, past, activity }, unseen);
  const toil = statedToil(request.purpose, component);
  const at = placesOf(component);
  const endings = endingsOf(landscape.versions, lifespans, { component: component.id, now });
  return {
    component: component.id,
    upkeepNext12Months: upkeep,
    hours: isUnknown(upkeep) ? upkeep : hoursOf(upkeep, hoursPerCommit.range),
    conversion: conversionOf(hoursPerCommit),
    ...(unseen === undefined ? {} : { unseen }),
    ...(toil === undefined ? {} : { toil }),
    perValueChange: perValueChange(activity),
    trend: trendOf(activity, reachOf(work, asOf)),
    drivers: driversOf({ activity, past, endings, now, at }),
    valueCommitsPerYear: commitsIn(YEAR_DAYS, activity.value / seenShare(work, asOf)),
    botCommits: activity.bots,
    touches: Math.round(activity.touches),
    formula: isUnknown(upkeep) ? upkeep.unknown : formulaOf(past, upkeep.likely),
    commits: activity.commits,
  };
}

/** No commits is not no cost: where work may leave none, or nothing of it lies here, none says nothing. */
function upkeepOf({ component, past, activity }: Owned, unseen: Unknown | undefined): Range | Unknown {
  if (activity.first !== undefined) return expected(past);
  if (unseen !== undefined) return unseen;
  if (component.owns.length > 0) return expected(past);
  return unknown(`no file of ${component.name} is in these repositories`, 'the repository that it is kept in');
}

function conversionOf({ range: { low, likely, high }, stated: isStated }: CostRequest['hoursPerCommit']): Evidence {
  const says = `${likely} hours behind one commit (${low} to ${high})`;
  return isStated ? stated(says) : assumed(says);
}

/** Places of commits: of several repositories, in the one that the component lies in. */
function placesOf({
  owns,
}: Component): (commit: string) => { readonly repository?: string; readonly path: string; readonly commit: string } {
  const colon = owns[0]?.indexOf(':') ?? -1;
  const repository = colon > 0 ? owns[0]?.slice(0, colon) : undefined;
  return (commit) => ({ path: '.', commit, ...(repository === undefined ? {} : { repository }) });
}
