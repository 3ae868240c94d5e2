import { height } from '#model/rung.ts';
import type { LimitKey } from '#model/workload.ts';
import { QUESTIONS } from './limits.ts';
import { boundaryOf } from './objections.ts';
import type { Subject } from './subject.ts';

/** Why a workload stays where it is whatever is on offer, and what would change that. */
export interface Reason {
  readonly says: string;
  readonly wouldChange: readonly string[];
  /** A fact that decides it and is not known. */
  readonly ask?: string;
}

const STEADY = 0.5;

/** The reasons to stay that the team states, the weightiest first; undefined: none holds. */
export function reasonToStay(subject: Subject): Reason | undefined {
  return itsProduct(subject) ?? itsBoundary(subject) ?? itsMachines(subject) ?? itsPart(subject);
}

function has({ workload }: Subject, constraint: string): boolean {
  return workload.constraints?.includes(constraint) ?? false;
}

function itsProduct(subject: Subject): Reason | undefined {
  if (has(subject, 'product-itself'))
    return {
      says: 'This capability is the product itself: it is kept, on purpose.',
      wouldChange: ['If customers paid for something else and this only carried it, it could be rented.', UNDERNEATH],
    };
  if (!has(subject, 'differentiator')) return undefined;
  return {
    says: 'This is what sets the product apart: it is kept custom, on purpose.',
    wouldChange: ['If others offered the same and nobody chose you for it any more, it could be rented.', UNDERNEATH],
  };
}

const UNDERNEATH = 'What lies underneath it, such as machines, databases and queues, can be rented all the same.';

/** Inside a boundary only what is home-made can get better: by something finished that runs inside, too. */
function itsBoundary(subject: Subject): Reason | undefined {
  const boundary = boundaryOf(subject.workload.constraints);
  if (boundary === undefined || subject.now === undefined || subject.now.rung === 'home-made') return undefined;
  return {
    says: `No service of a provider may be used (${boundary}): the top rungs are out of reach.`,
    wouldChange: [
      `Without "${boundary}" the rungs that a provider runs would come back.`,
      'Inside the boundary a finished platform that others maintain, and fewer home-made parts, are what can get better.',
    ],
  };
}

function itsMachines(subject: Subject): Reason | undefined {
  const { now, workload } = subject;
  const owned = has(subject, 'own-hardware') && has(subject, 'skilled-operators');
  if (!owned || now === undefined || height(now.rung) >= height('managed')) return undefined;
  const steadiness = workload.load?.steadiness ?? workload.load?.busyShare;
  if (steadiness !== undefined && steadiness < STEADY) return undefined;
  const reason = {
    says: 'The hardware is paid for, people who run it are there, and the load is steady: owning it is defensible.',
    wouldChange: ['No hardware of your own, nobody there to run it, or a load that comes in bursts would bring the rented rungs back.'],
  };
  return steadiness === undefined ? { ...reason, ask: 'Is the load steady (load.steadiness, 0 in bursts to 1 flat)?' } : reason;
}

interface Part {
  readonly key: LimitKey;
  readonly most: number;
  readonly unit: string;
  readonly says: string;
  readonly outgrown: string;
}

/** What comes with a process or a database that is there anyway is often right as it is; up to which size is our judgement. */
const PARTS: Readonly<Record<string, Part>> = {
  'in-process-cache': {
    key: 'data.inMemoryStateMB',
    most: 1024,
    unit: 'MB',
    says: 'A small cache inside the process costs nothing to run and answers without a call over the network.',
    outgrown: 'If copies had to share what is kept, or it no longer fitted into one of them, a rented cache would come back.',
  },
  'database-search': {
    key: 'data.storedGB',
    most: 20,
    unit: 'GB',
    says: 'Searching a little text inside the database that is there costs nothing more to run; a search service has a floor price.',
    outgrown: 'If people missed what only a search engine finds, or the database slowed down under it, a search service would come back.',
  },
};

function itsPart({ now, asked: { known } }: Subject): Reason | undefined {
  const part = now?.rung === 'home-made' && Object.hasOwn(PARTS, now.technology) ? PARTS[now.technology] : undefined;
  if (part === undefined || (known.features ?? []).length > 0) return undefined;
  const size = known.numbers[part.key];
  if (size !== undefined && size > part.most) return undefined;
  const reason = {
    says: part.says,
    wouldChange: [part.outgrown, `Above about ${part.most} ${part.unit} (${part.key}) it is looked at anew.`],
  };
  return size === undefined ? { ...reason, ask: `Find out ${QUESTIONS[part.key]} (${part.key}).` } : reason;
}
