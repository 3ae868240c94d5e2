import { lacks } from '../lacks.ts';
import { awsToolkit, judgement } from '../origin.ts';

// What Amazon ElastiCache, MemoryDB and DAX cannot do beyond.

const commands = awsToolkit('specialized-skills/database-skills/amazon-elasticache/references/data-modeling/command-availability.md');
const modules = lacks({ modules: 'modules of one’s own' }, { ...judgement(), status: 'secondary' });

export const elasticacheServerlessLimits = [
  ...modules,
  ...lacks(
    {
      'several-databases': 'several databases (SELECT)',
      'keyspace-notifications': 'messages about changed keys',
      'pattern-subscribe': 'subscriptions by pattern',
      'vector-search': 'search by vectors',
    },
    { ...commands, hard: false },
  ),
];

export const elasticacheLimits = [...modules];

export const memoryDbLimits = [...modules];

export const daxLimits = [...lacks({ scripting: 'scripts', modules: 'modules' }, { ...judgement(), hard: false, status: 'secondary' })];
