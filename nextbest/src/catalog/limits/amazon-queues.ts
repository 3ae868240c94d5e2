import { lacks } from '../lacks.ts';
import { limit } from '../limit.ts';
import { awsSdk, awsToolkit, judgement, notConfirmed, page, readPage } from '../origin.ts';

// What Amazon SQS, SNS, EventBridge and MQ cannot do beyond.
// Older pages of AWS still say 256 KB for a message of SQS and for an event, and 20,000 in flight for a first-in, first-out queue; its kit and its blog
// say 1 MiB and 120,000.

const messaging = { ...awsToolkit('core-skills/aws-messaging-and-streaming/SKILL.md'), hard: false };

export const sqsLimits = [
  limit(
    'message',
    { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
    { ...awsSdk('sqs SetQueueAttributes, MaximumMessageSize'), hard: false },
  ),
  limit(
    'messages in flight',
    { of: 'load.concurrent', atMost: 120_000, unit: 'messages' },
    { ...awsSdk('sqs ChangeMessageVisibility'), hard: false, raisable: 'yes' },
  ),
  limit(
    'time a message is kept',
    { of: 'data.retentionHours', atMost: 336, unit: 'hours' },
    { ...awsSdk('sqs SetQueueAttributes, MessageRetentionPeriod'), hard: false },
  ),
  limit(
    'delay before delivery',
    { of: 'unit.delaySeconds', atMost: 900, unit: 's' },
    { ...awsSdk('sqs CreateQueue, DelaySeconds'), hard: false },
  ),
  limit(
    'time to work on one message',
    { of: 'unit.seconds', atMost: 43_200, unit: 's' },
    { ...readPage('docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html'), hard: false },
  ),
  ...lacks({ replay: 'replay', compaction: 'compaction' }, messaging),
  ...lacks(
    { priority: 'priorities', 'headers-exchange': 'routing by headers', rpc: 'answers to a request' },
    { ...awsSdk('sqs SendMessage: no such setting'), hard: false },
  ),
  ...lacks({ amqp: 'AMQP' }, messaging),
];

export const snsLimits = [
  limit(
    'message',
    { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
    { ...awsSdk('sns CreateTopic, MaximumMessageSize; 256 KB unless it is set'), hard: false },
  ),
  ...lacks(
    { compaction: 'compaction', priority: 'priorities', 'headers-exchange': 'routing by headers' },
    { ...messaging, status: 'secondary' },
  ),
];

export const eventBridgeLimits = [
  limit(
    'event',
    { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
    {
      ...page('aws.amazon.com/blogs/compute/more-room-to-build-serverless-services-now-support-payloads-up-to-1-mb', '2026-01-29'),
      hard: false,
    },
  ),
  limit(
    'events per second (us-east-1)',
    { of: 'load.perSecondPeak', atMost: 10_000, unit: 'events/s' },
    { ...page('repost.aws'), hard: false, raisable: 'yes', status: 'secondary' },
  ),
  ...lacks(
    { ordered: 'order', compaction: 'compaction', priority: 'priorities' },
    { ...awsSdk('events PutEvents: no such setting'), hard: false },
  ),
];

export const amazonMqLimits = [
  limit('broker storage', { of: 'data.storedGB', atMost: 200, unit: 'GB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
  ...lacks({ 'custom-plugins': 'plugins of one’s own' }, { ...judgement(), status: 'secondary', hard: false }),
  ...lacks({ replay: 'replay', compaction: 'compaction' }, { ...judgement(), status: 'unconfirmed', hard: false }),
];
