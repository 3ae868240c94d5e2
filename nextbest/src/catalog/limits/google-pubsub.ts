import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { judgement, page, readPage } from '../origin.ts';

// What Pub/Sub and Cloud Tasks cannot do beyond.

const topic = page('googleapis google/pubsub/v1/pubsub.proto, as carried in the client libraries');
const tasks = { ...readPage('docs.cloud.google.com/tasks/docs/quotas'), hard: false };

export const pubsubLimits = [
  limit('message', { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' }, { ...page('google-cloud-pubsub client constants'), hard: false }),
  limit(
    'time to acknowledge',
    { of: 'unit.seconds', atMost: 600, unit: 's' },
    { ...page('google-cloud-pubsub client constants'), hard: false, raisable: 'by asking for more time' },
  ),
  limit('time a message is kept', { of: 'data.retentionHours', atMost: 744, unit: 'hours' }, { ...topic, hard: false }),
  ...lacks(
    { compaction: 'compaction', connectors: 'Kafka connectors', priority: 'priorities', delay: 'delay before delivery', amqp: 'AMQP' },
    { ...judgement(), hard: false, status: 'secondary' },
  ),
];

export const cloudTasksLimits = [
  limit(
    'dispatches per second and queue',
    { of: 'load.perSecondPeak', atMost: 500, unit: 'tasks/s' },
    { ...tasks, raisable: 'with several queues' },
  ),
  limit('task', { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' }, tasks),
  limit('time a task is kept', { of: 'data.retentionHours', atMost: 744, unit: 'hours' }, tasks),
  limit('delay before delivery', { of: 'unit.delaySeconds', atMost: 2_592_000, unit: 's' }, tasks),
  ...lacks(
    { replay: 'replay', compaction: 'compaction', ordered: 'order', amqp: 'AMQP' },
    { ...judgement(), hard: false, status: 'secondary' },
  ),
];
