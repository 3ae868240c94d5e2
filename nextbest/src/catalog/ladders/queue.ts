import type { Ladder } from '#model/catalog.ts';
import { limit } from '../limit.ts';
import { pubsubAcknowledgement, pubsubMessage } from '../limits/google-pubsub.ts';
import { judgement, notConfirmed, page } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const queue: Ladder = {
  capability: 'queue',
  does: 'hand work over to be done later',
  notices: 'Work is not lost when a service is down, and nobody restarts brokers.',
  metric: 'age of the oldest waiting message',
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-sqs',
      name: 'Amazon SQS',
      keeps: ['sqs'],
      limits: [
        limit(
          'message',
          { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
          { ...page('AWS compute blog 2026-01-29', '2026-01-29'), hard: false },
        ),
        limit('replay', { of: 'features', lacks: 'replay' }, { ...judgement(), hard: false, status: 'secondary' }),
        limit('compaction', { of: 'features', lacks: 'compaction' }, { ...judgement(), hard: false, status: 'secondary' }),
        limit('AMQP', { of: 'features', lacks: 'amqp' }, { ...judgement(), hard: false, status: 'secondary' }),
        limit('priorities', { of: 'features', lacks: 'priority' }, { ...judgement(), hard: false, status: 'secondary' }),
        limit('routing by headers', { of: 'features', lacks: 'headers-exchange' }, { ...judgement(), hard: false, status: 'secondary' }),
      ],
      tryOut: { what: 'Send an hour of copied messages through Amazon SQS and compare what comes out.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-service-bus',
      name: 'Azure Service Bus Standard',
      keeps: ['amqp'],
      limits: [
        limit(
          'message',
          { of: 'unit.payloadKB', atMost: 256, unit: 'KB' },
          { ...notConfirmed(), hard: false, raisable: 'with the Premium tier', status: 'unconfirmed' },
        ),
      ],
      tryOut: { what: 'Send an hour of copied messages through Azure Service Bus Standard and compare what comes out.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-queue-storage',
      name: 'Azure Queue Storage',
      tryOut: { what: 'Send an hour of copied messages through Azure Queue Storage and compare what comes out.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-tasks',
      name: 'Cloud Tasks',
      limits: [
        limit(
          'dispatches per second and queue',
          { of: 'load.perSecondPeak', atMost: 500, unit: 'tasks/s' },
          { ...page('cloud.google.com/php/docs/reference/cloud-tasks RateLimits'), hard: false },
        ),
      ],
      tryOut: { what: 'Send an hour of copied messages through Cloud Tasks and compare what comes out.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-pubsub',
      name: 'Pub/Sub',
      keeps: ['pubsub'],
      limits: [pubsubMessage, pubsubAcknowledgement],
      tryOut: { what: 'Send an hour of copied messages through Pub/Sub and compare what comes out.', hours: [2, 8] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-queues',
      name: 'Cloudflare Queues',
      limits: [
        limit(
          'message',
          { of: 'unit.payloadKB', atMost: 128, unit: 'KB' },
          { ...page('developers.cloudflare.com/queues/limits'), hard: false },
        ),
      ],
      tryOut: { what: 'Send an hour of copied messages through Cloudflare Queues and compare what comes out.', hours: [2, 8] },
    }),
    vendor({
      rung: 'saas',
      technology: 'cloudamqp',
      name: 'CloudAMQP',
      keeps: ['amqp', 'mqtt', 'stomp'],
      tryOut: { what: 'Send an hour of copied messages through CloudAMQP and compare what comes out.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-service-bus-premium',
      name: 'Azure Service Bus Premium',
      keeps: ['amqp', 'jms'],
      limits: [
        limit('message', { of: 'unit.payloadKB', atMost: 102_400, unit: 'KB' }, { ...notConfirmed(), hard: false, status: 'unconfirmed' }),
      ],
      tryOut: { what: 'Send an hour of copied messages through Azure Service Bus Premium and compare what comes out.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-mq',
      name: 'Amazon MQ',
      keeps: ['amqp', 'mqtt', 'stomp', 'openwire', 'jms'],
      since: '2017-11-28',
      tryOut: { what: 'Send an hour of copied messages through Amazon MQ and compare what comes out.', hours: [2, 12] },
    }),
    own({
      rung: 'container',
      technology: 'rabbitmq',
      name: 'RabbitMQ that the team runs',
      keeps: ['amqp', 'mqtt', 'stomp'],
    }),
    own({
      rung: 'container',
      technology: 'activemq',
      name: 'ActiveMQ that the team runs',
      keeps: ['amqp', 'mqtt', 'stomp', 'openwire', 'jms'],
    }),
    own({
      rung: 'vm',
      technology: 'rabbitmq-machine',
      name: 'A broker on a machine',
      keeps: ['amqp', 'mqtt', 'stomp'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-queue',
      name: 'A jobs table or Redis list',
    }),
  ],
};
