import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, page, readPage } from '../origin.ts';

// What Azure Service Bus, Queue Storage and Event Grid cannot do beyond.

const serviceBus = { ...readPage('learn.microsoft.com/azure/service-bus-messaging/service-bus-quotas'), hard: false };
const compared = {
  ...page('learn.microsoft.com/azure/service-bus-messaging/service-bus-azure-and-service-bus-queues-compared-contrasted', '2024-12-11'),
  hard: false,
};
const eventGrid = { ...readPage('learn.microsoft.com/azure/event-grid/quotas-limits'), hard: false };

const lackedByServiceBus = lacks(
  { compaction: 'compaction', 'headers-exchange': 'exchanges of AMQP 0.9.1', 'custom-plugins': 'plugins of one’s own' },
  { ...judgement(), hard: false, status: 'secondary' },
);

export const serviceBusLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 256, unit: 'KB' }, { ...serviceBus, raisable: 'with the Premium tier' }),
  limit('data waiting in one queue', { of: 'data.storedGB', atMost: 80, unit: 'GB' }, { ...serviceBus }),
  limit('connections', { of: 'load.concurrent', atMost: 5_000, unit: 'connections' }, serviceBus),
  ...lackedByServiceBus,
];

export const serviceBusPremiumLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 102_400, unit: 'KB' }, serviceBus),
  limit('data waiting in one queue', { of: 'data.storedGB', atMost: 80, unit: 'GB' }, serviceBus),
  ...lackedByServiceBus,
];

export const queueStorageLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 64, unit: 'KB' }, compared),
  limit(
    'messages per second and queue',
    { of: 'load.perSecondPeak', atMost: 2_000, unit: 'messages/s' },
    { ...readPage('learn.microsoft.com/azure/storage/queues/scalability-targets'), hard: false, raisable: 'with several queues' },
  ),
  ...lacks({ ordered: 'order', amqp: 'AMQP', 'exactly-once': 'detection of duplicates' }, compared),
  ...lacks({ priority: 'priorities', replay: 'replay', compaction: 'compaction' }, { ...judgement(), hard: false, status: 'secondary' }),
];

export const eventGridLimits = [
  limit('event', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, eventGrid),
  limit(
    'events per second and topic',
    { of: 'load.perSecondPeak', atMost: 5_000, unit: 'events/s' },
    { ...eventGrid, raisable: 'with several topics' },
  ),
];
