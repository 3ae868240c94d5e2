import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, page } from '../origin.ts';

// What Azure Cosmos DB cannot do beyond.

const quotas = { ...page('learn.microsoft.com/azure/cosmos-db/concepts-limits', '2023-04-15'), hard: false };

const item = limit('item', { of: 'data.itemKB', atMost: 2_048, unit: 'KB' }, quotas);
const joins = lacks({ joins: 'joins between items' }, { ...judgement(), hard: false, status: 'secondary' });

export const cosmosServerlessLimits = [
  item,
  limit('data per container', { of: 'data.storedGB', atMost: 1_024, unit: 'GB' }, { ...quotas, raisable: 'with several containers' }),
  limit('request units per second and container', { of: 'load.perSecondPeak', atMost: 20_000, unit: 'units/s' }, quotas),
  ...joins,
];

export const cosmosLimits = [item, ...joins];
