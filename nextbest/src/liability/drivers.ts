import { type Evidence, measured } from '#model/evidence.ts';
import type { Driver } from '#model/liability.ts';
import type { Place } from '#model/place.ts';
import { YEAR_SECONDS } from '#model/time.ts';
import type { Activity } from './activity.ts';
import type { Ending } from './lifespans.ts';
import type { Past } from './past.ts';

/** Fewer commits than this tell nothing of who knows a component. */
const FEWEST = 5;

export interface Driven {
  readonly activity: Activity;
  readonly past: Past;
  readonly endings: readonly Ending[];
  /** Unix seconds. */
  readonly now: number;
  /** A place in the repository of the component, at a commit. */
  readonly at: (commit: string) => Place;
}

/** What the upkeep of a component comes from, as far as it could be seen. */
export function driversOf(driven: Driven): Driver[] {
  return [age(driven), churn(driven), size(driven), coupling(driven), endOfLife(driven), dependencies(driven), knowledge(driven)].filter(
    (driver) => driver !== undefined,
  );
}

function driver(
  kind: Driver['kind'],
  says: string,
  rest: { readonly value: number; readonly unit: string; readonly evidence?: readonly Evidence[] },
): Driver {
  return { kind, says, value: rest.value, unit: rest.unit, evidence: rest.evidence ?? [measured(says)] };
}

function age({ activity, now, at }: Driven): Driver | undefined {
  if (activity.first === undefined) return undefined;
  const years = (now - activity.first.at) / YEAR_SECONDS;
  const says = `its oldest change is ${years.toFixed(1)} years old`;
  return driver('age', says, { value: years, unit: 'years', evidence: [measured(says, at(activity.first.id))] });
}

function churn({ activity: { lastYear } }: Driven): Driver {
  return driver('churn', `${commits(lastYear.commits)} touched it in the last 12 months`, {
    value: lastYear.commits,
    unit: 'commits/year',
  });
}

function size({ past: { kilobytes } }: Driven): Driver | undefined {
  if (kilobytes === 0) return undefined;
  return driver('size', `${kilobytes < 10 ? kilobytes.toFixed(1) : Math.round(kilobytes)} kB of text, at most 60 kB a file`, {
    value: kilobytes,
    unit: 'kB',
  });
}

function coupling({ activity: { lastYear } }: Driven): Driver | undefined {
  if (lastYear.commits === 0) return undefined;
  const share = lastYear.coupled / lastYear.commits;
  return driver(
    'coupling',
    `${lastYear.coupled} of ${commits(lastYear.commits)} of the last 12 months had to touch another component as well`,
    { value: share, unit: 'share' },
  );
}

function endOfLife({ endings }: Driven): Driver | undefined {
  if (endings.length === 0) return undefined;
  return driver('end-of-life', endings.map(({ says }) => says).join('; '), {
    value: endings.length,
    unit: 'releases',
    evidence: endings.flatMap(({ evidence }) => evidence),
  });
}

function dependencies({ activity: { lastYear } }: Driven): Driver | undefined {
  if (lastYear.dependencyCommits === 0) return undefined;
  const says = `people raised versions of dependencies in ${commits(lastYear.dependencyCommits)} of the last 12 months`;
  return driver('dependencies', says, { value: lastYear.dependencies, unit: 'commits/year' });
}

/** A number of people and a share: never who. */
function knowledge({ activity: { byAuthor } }: Driven): Driver | undefined {
  const all = [...byAuthor.values()].reduce((sum, count) => sum + count, 0);
  if (all < FEWEST) return undefined;
  const share = Math.max(...byAuthor.values()) / all;
  const people = byAuthor.size === 1 ? 'one person' : `the busiest of ${byAuthor.size} people`;
  return driver('knowledge', `${people} made ${Math.round(share * 100)}% of its ${commits(all)} in the last 24 months`, {
    value: share,
    unit: 'share',
  });
}

function commits(count: number): string {
  return `${count} commit${count === 1 ? '' : 's'}`;
}
