import type { Candidate } from '#model/action.ts';
import type { Component, Usage } from '#model/component.ts';
import { assumed, type Evidence, measured } from '#model/evidence.ts';
import { type Range, range } from '#model/range.ts';
import type { Situation } from '#model/situation.ts';
import { daysAfter, daysOfWork } from '../days.ts';
import { upkeepOfUse } from '../files.ts';
import { groupedBy } from '../group.ts';
import { indexOf } from '../index.ts';
import { ORIGIN } from '../judgement.ts';
import { estimate } from '../prior.ts';
import { NOTHING, type Proposal } from '../proposal.ts';
import { protectedBecause } from '../protected.ts';
import { hoursAMonth } from '../ranges.ts';
import { gainFrom } from '../running.ts';
import { servedNeed } from '../serves.ts';

interface Cluster {
  readonly component: Component;
  readonly use: Usage;
}

/** One cluster for two: of several of one kind in production, the one that carries least moves into another. One candidate for each kind. */
export function fewerClusters(situation: Situation): Proposal {
  const clusters = situation.landscape.components.flatMap((component) =>
    component.kind !== 'service' || protectedBecause(situation, component, 'compute') !== undefined
      ? []
      : component.uses.filter((use) => isCluster(situation, use)).map((use) => ({ component, use })),
  );
  const groups = [...groupedBy(clusters, ({ use }) => use.technology).values()].map(apart).filter(({ length }) => length > 1);
  return { ...NOTHING, candidates: groups.flatMap((group) => candidateOf(situation, group)) };
}

function isCluster({ catalog }: Situation, { capability, technology, environment }: Usage): boolean {
  const speaks = catalog.technologies.find(({ id }) => id === technology)?.speaks ?? [];
  return capability === 'compute' && environment === 'production' && speaks.includes('kubernetes');
}

/** A folder and one below it tell of one cluster: a module and whoever calls it. */
function apart(group: readonly Cluster[]): Cluster[] {
  const folders = group.map(({ use }) => folderOf(use));
  return group.filter((_, at) => folders.every((other, index) => index === at || !`${folders[at]}/`.startsWith(`${other}/`)));
}

function folderOf({ evidence }: Usage): string {
  const [first] = evidence;
  return first?.place === undefined ? '' : `${first.place.repository ?? ''}:${first.place.path.split('/').slice(0, -1).join('/')}`;
}

/** A little more of what the other cluster does already; assumed. */
const MORE_WORK = hoursAMonth(0.05, 0.5, 2);

function candidateOf(situation: Situation, group: readonly Cluster[]): Candidate[] {
  const { leaning } = indexOf(situation.landscape);
  const carries = ({ component }: Cluster): number => leaning.get(component.id)?.length ?? 0;
  const [goes, ...others] = [...group].sort((a, b) => carries(a) - carries(b) || (a.component.id < b.component.id ? -1 : 1));
  if (goes === undefined || typeof goes.use.rung !== 'string') return [];
  const { component, use } = goes;
  const from = { technology: use.technology, rung: goes.use.rung };
  const upkeep = upkeepOfUse(situation, component, use);
  const { because, ...gained } = gainFrom(situation, { capability: 'compute', from: from.rung, upkeep });
  const { effort, succeeds, source } = estimate(situation, 'consolidate');
  const slice = range(2, 4, 8, 'hours');
  const candidate: Candidate = {
    id: `consolidate/${component.id}/${use.technology}`,
    title: `See whether one of the other ${use.technologyName} clusters can take what runs on ${component.name}: there are ${group.length} in production`,
    kind: 'consolidate',
    components: [component.id],
    capability: 'compute',
    from,
    to: from,
    serves: { need: servedNeed(situation, [component.id]), notices: 'There is one cluster less to upgrade and to watch.' },
    firstSlice: {
      what: `Write down why ${component.name} is apart; if nobody knows, start one of its workloads on another cluster`,
      hours: slice,
    },
    timeToTry: slice,
    ...gained,
    costs: MORE_WORK,
    effort,
    succeeds,
    experiment: experimentOf(situation, goes, effort),
    limitsChecked: [],
    objections: OBJECTIONS,
    warnings: [],
    needs: [],
    notToday: gained.notToday ?? 'whether it is apart for a reason that still holds is not written down',
    because: [...becauseOf(goes, others), ...because, assumed(`effort and chance of success: ${source}`)],
  };
  return [candidate];
}

const OBJECTIONS: Candidate['objections'] = [
  { says: 'They are apart for a reason.', answer: 'Then the reason is written down within a day, and both stay.' },
  { says: 'It is too complicated, we cannot rewrite it.', answer: 'Nothing is rewritten: the same images run there, one workload first.' },
];

function experimentOf({ asOf }: Situation, { component, use }: Cluster, effort: Range): Candidate['experiment'] {
  return {
    hypothesis: `Nothing needs ${component.name} to be a cluster of its own.`,
    metric: `workloads that run on ${component.name} alone`,
    falsifier: 'within four weeks a reason is found that still holds: an account, a network, a limit, another team',
    guardrail: 'nothing that ran before fails or takes longer',
    by: daysAfter(asOf, daysOfWork(effort) + 28),
    fallback: `both clusters of ${use.technologyName} stay`,
  };
}

function becauseOf({ component, use }: Cluster, others: readonly Cluster[]): Evidence[] {
  return [
    measured(`${component.name} is a cluster in production`, use.evidence[0]?.place),
    ...others.slice(0, 2).map((one) => measured(`so is ${one.component.name}`, one.use.evidence[0]?.place)),
    assumed(`one may do what two do: ${ORIGIN}`),
    assumed(`new running work: ${MORE_WORK.low} to ${MORE_WORK.high} hours a month on the cluster that stays`),
  ];
}
