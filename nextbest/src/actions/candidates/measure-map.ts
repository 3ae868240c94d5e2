import type { Usage } from '#model/component.ts';
import type { Environment } from '#model/environment.ts';
import { measured } from '#model/evidence.ts';
import type { Place } from '#model/place.ts';
import { range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { isUnknown } from '#model/unknown.ts';
import { countsAsKnown } from '../coverage.ts';
import { measure } from '../measure.ts';
import { NOTHING, type Proposal, together } from '../proposal.ts';

/** What a map of the missing part is worth a month: nobody can know before it is drawn; assumed. */
const WORTH_OF_A_MAP = range(0, 2, 10, 'hours/month');
/** What a typical action that the map may lead to takes, times the chance that it leads to one; assumed. */
const LEADS_TO = range(4, 10, 25, 'hours');

/** Complete the map where too much of it is missing to advise from: where things run, and what runs on a cluster. What says that it has ended needs no map. */
export function missingMap(situation: Situation): Proposal {
  return situation.landscape.ended.length > 0 ? NOTHING : together([coverageMeasure(situation), emptyClusters(situation)]);
}

function coverageMeasure(situation: Situation): Proposal {
  const { coverage } = situation.landscape;
  if (countsAsKnown(coverage)) return NOTHING;
  const [known, all] = coverage.deployablesWithKnownRung;
  const missing = !coverage.infrastructureFound;
  const says = missing
    ? `no file that nextbest can read describes where ${situation.product} runs`
    : `${known} of ${all} deployables have a known place to run in production`;
  return {
    ...NOTHING,
    candidates: [
      measure(situation, {
        id: 'measure/coverage',
        title: titleOf(situation, missing),
        what: 'Add the repository with the infrastructure to the call, or write .nextbest/stack.yaml (five lines per component)',
        hypothesis: 'With the infrastructure on the map there is a better next action than this one.',
        because: [measured(says, firstUnknown(situation))],
        components: [],
        hours: [0.25, 2],
        worth: WORTH_OF_A_MAP,
        leadsTo: LEADS_TO,
        completesMap: true,
      }),
    ],
  };
}

/** A product that others install may run nowhere at all for its makers: then that is what has to be said. */
function titleOf({ landscape, product }: Situation, missing: boolean): string {
  if (!missing) return 'Say where the rest runs: the map covers less than half of what you deploy';
  return landscape.offers.length > 0
    ? `Say whether you run ${product} yourselves, and where: this repository only builds it`
    : `Say where ${product} runs: its infrastructure is not in these repositories`;
}

/** A deployable of which nobody knows where it runs; one that is not only for development, as long as there is one. */
function firstUnknown({ landscape }: Situation): Place | undefined {
  const open = landscape.components
    .filter(({ kind }) => kind === 'deployable')
    .flatMap(({ uses }) => uses.filter(isOpen).map(({ environment, evidence }) => ({ environment, place: evidence[0]?.place })));
  return (open.find(({ environment }) => LIVE.has(environment)) ?? open[0])?.place;
}

function isOpen({ capability, rung }: Usage): boolean {
  return capability === 'compute' && isUnknown(rung);
}

const LIVE: ReadonlySet<Environment> = new Set(['production', 'unknown']);

/** A cluster whose workloads are described elsewhere hides most of the stack. */
function emptyClusters(situation: Situation): Proposal {
  const { components, coverage } = situation.landscape;
  const empty = new Set(coverage.unresolved.flatMap(({ kind, name }) => (kind === 'workloads' ? [name] : [])));
  const clusters = components.filter(
    ({ kind, name, uses }) =>
      kind === 'service' && empty.has(name) && uses.some((use) => use.capability === 'compute' && use.environment === 'production'),
  );
  const candidates = clusters.map((cluster) =>
    measure(situation, {
      id: `measure/${cluster.id}/workloads`,
      title: `Add the repository that deploys to ${cluster.name}: what runs there is not in these repositories`,
      what: 'Name both repositories in one call: nextbest . ../the-other-one',
      hypothesis: 'With its workloads on the map there is a better next action than this one.',
      because: [
        ...cluster.evidence.slice(0, 1),
        measured('no file here describes a workload of your own that runs on it in production', cluster.evidence[0]?.place),
      ],
      components: [cluster.id],
      hours: [0.25, 1],
      worth: WORTH_OF_A_MAP,
      leadsTo: LEADS_TO,
      completesMap: true,
    }),
  );
  return { ...NOTHING, candidates };
}
