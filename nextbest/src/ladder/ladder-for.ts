import type { Catalog, Ladder } from '#model/catalog.ts';
import type { Workload } from '#model/workload.ts';
import { requestsOf } from './economics/amounts.ts';
import type { Tariff } from './economics/bill.ts';
import { engineerDay, rateOf } from './economics/rate.ts';
import { featureWords } from './feature-words.ts';
import { technologyNamed } from './technologies.ts';

type World = Pick<Catalog, 'technologies' | 'ladders'> & Pick<Tariff, 'prices'>;

/** The ladder that a workload is walked on. */
export interface Chosen {
  readonly ladder: Ladder;
  /** A state machine runs for every item, and its steps are to become one process. */
  readonly folds?: boolean;
}

/** Throws for a capability without a ladder. */
export function ladderFor(workload: Workload, world: World): Chosen {
  const own = ladderOf(workload.capability, world);
  if (runsPerItem(workload, own, world)) return { ladder: folded(own, world), folds: true };
  const features = featureWords(workload.features ?? []).filter((word) => LOG.includes(word));
  return { ladder: QUEUES.includes(workload.capability) && features.length > 0 ? asLog(own, features, world) : own };
}

function ladderOf(capability: string, { ladders }: Pick<Catalog, 'ladders'>): Ladder {
  const ladder = ladders.find((one) => one.capability === capability);
  if (ladder === undefined) throw new Error(`no ladder of ${capability}`);
  return ladder;
}

/** A queue that is read again, or that keeps the last value of each key, is a log. */
const LOG = ['replay', 'compaction', 'connectors'];
const QUEUES: readonly string[] = ['queue', 'event-bus'];

/** The ladder of logs, and beside it the queues that are turned down because they are none. */
function asLog(own: Ladder, features: readonly string[], world: World): Ladder {
  const logs = ladderOf('streaming', world);
  const known = new Set(logs.rungs.map(({ technology }) => technology));
  const queues = own.rungs.filter(
    ({ technology, limits }) =>
      !known.has(technology) && limits.some(({ key, value }) => key === 'features' && features.includes(String(value))),
  );
  return { ...logs, rungs: [...logs.rungs, ...queues] };
}

/** State machines that are paid by the step. */
const BY_THE_STEP = ['aws-step-functions'];
const MACHINE_WORDS = ['state-machine-per-item', 'per-item-state-machine'];

/** A state machine for every item: stated, or its steps alone cost more than an engineer day a month. */
function runsPerItem(workload: Workload, own: Ladder, world: World): boolean {
  const { now } = workload;
  if (now === undefined || !BY_THE_STEP.includes(technologyNamed(now.technology, own, world).id)) return false;
  if (featureWords(workload.features ?? []).some((word) => MACHINE_WORDS.includes(word))) return true;
  const step = world.prices.find(({ id }) => id === 'aws-step-functions/transition');
  const requests = requestsOf(workload);
  return step !== undefined && requests !== undefined && requests * step.usd > engineerDay(rateOf(workload).rate);
}

/** These run what answers web requests; one process that works through a stream answers none. */
const FOR_THE_WEB = ['amazon-ecs-express', 'aws-app-runner', 'vercel', 'netlify', 'aws-elastic-beanstalk', 'azure-app-service', 'render'];

/** What runs one long process in an image, and the state machine beside it. */
function folded(own: Ladder, world: World): Ladder {
  const compute = ladderOf('compute', world);
  const machines = own.capability === 'compute' ? [] : own.rungs.filter(({ technology }) => BY_THE_STEP.includes(technology));
  return { ...compute, rungs: [...machines, ...compute.rungs.filter(({ technology }) => !FOR_THE_WEB.includes(technology))] };
}
