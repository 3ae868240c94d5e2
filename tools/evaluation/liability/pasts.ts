import { reachOf } from '../../../nextbest/src/liability/decay.ts';
import { type Past, pastOf } from '../../../nextbest/src/liability/past.ts';
import { ownersOf, remembered } from '../../../nextbest/src/model/owners.ts';
import { endOfDay } from '../../../nextbest/src/model/time.ts';
import type { Point, Whose } from './points.ts';

/** What the product reads of each component of a point, in the order of its components. */
export function pastsOf({ components, work, files, asOf }: Point, whose: Whose): Past[] {
  const commits = whose === 'all' ? work.commits : work.commits.filter(({ bot }) => !bot);
  const pasts = pastOf({
    components,
    commits,
    files,
    owners: remembered(ownersOf(components)),
    now: endOfDay(asOf),
    reach: reachOf(work, asOf),
  });
  return components.flatMap(({ id }) => pasts.get(id) ?? []);
}
