import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, readPage } from '../origin.ts';

// What Cloudflare's queues and stores cannot do beyond. An older page of Queues still says 400 messages a second.

const queues = { ...readPage('developers.cloudflare.com/queues/platform/limits'), hard: false };
const d1 = readPage('developers.cloudflare.com/d1/platform/limits');
const kv = { ...readPage('developers.cloudflare.com/kv/platform/limits'), hard: false };
const r2 = { ...readPage('developers.cloudflare.com/r2/platform/limits'), hard: false };

export const queuesLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 128, unit: 'KB' }, queues),
  limit('messages per second and queue', { of: 'load.perSecondPeak', atMost: 5_000, unit: 'messages/s' }, queues),
  limit('time a message is kept', { of: 'data.retentionHours', atMost: 336, unit: 'hours' }, queues),
  limit('delay before delivery', { of: 'unit.delaySeconds', atMost: 43_200, unit: 's' }, queues),
  limit('data waiting in one queue', { of: 'data.storedGB', atMost: 25, unit: 'GB' }, queues),
  limit('time to work on one batch', { of: 'unit.seconds', atMost: 900, unit: 's' }, queues),
  limit('consumers at the same time', { of: 'load.concurrent', atMost: 250, unit: 'runs' }, queues),
  ...lacks(
    { replay: 'replay', compaction: 'compaction', priority: 'priorities', amqp: 'AMQP', ordered: 'order' },
    { ...judgement(), hard: false, status: 'secondary' },
  ),
];

export const d1Limits = [
  limit('database', { of: 'data.storedGB', atMost: 10, unit: 'GB' }, d1),
  limit('row', { of: 'data.itemKB', atMost: 1_953, unit: 'KB' }, { ...d1, hard: false }),
  limit('time per query', { of: 'unit.seconds', atMost: 30, unit: 's' }, { ...d1, hard: false }),
  ...lacks({ extension: 'extensions', procedures: 'stored procedures', notify: 'LISTEN/NOTIFY' }, { ...judgement(), status: 'secondary' }),
];

export const kvLimits = [
  limit('value', { of: 'data.itemKB', atMost: 25_600, unit: 'KB' }, kv),
  ...lacks({ 'secondary-indexes': 'a second index', joins: 'joins' }, { ...judgement(), hard: false, status: 'secondary' }),
];

export const kvCacheLimits = [
  limit('value', { of: 'data.itemKB', atMost: 25_600, unit: 'KB' }, kv),
  ...lacks({ scripting: 'scripts', modules: 'modules' }, { ...judgement(), hard: false, status: 'secondary' }),
];

export const r2Limits = [limit('object', { of: 'data.itemKB', atMost: 5_363_466_240, unit: 'KB' }, r2)];
