import type { Ladder } from '#model/catalog.ts';
import { amazonMqLimits, sqsLimits } from '../limits/amazon-queues.ts';
import { queueStorageLimits, serviceBusLimits, serviceBusPremiumLimits } from '../limits/azure-queues.ts';
import { queuesLimits } from '../limits/cloudflare-data.ts';
import { cloudTasksLimits, pubsubLimits } from '../limits/google-pubsub.ts';
import { judgement } from '../origin.ts';
import { aws, azure, cloudflare, google, own, vendor } from '../rung.ts';

// `since` is the day of the provider’s announcement, as generally known; it only hides a service from answers about earlier dates.
export const queue: Ladder = {
  capability: 'queue',
  does: 'hand work over to be done later',
  notices: 'Work is not lost when a service is down, and nobody restarts brokers.',
  metric: 'age of the oldest waiting message',
  writeIt: {
    what: 'A table of jobs, a worker that takes the next one, and a second try for what failed.',
    hours: [8, 24],
    lacks:
      'No delay that can be trusted, no place for poisoned jobs, no proof that two workers never take the same one, and nobody on call for it.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-sqs',
      name: 'Amazon SQS',
      keeps: ['sqs'],
      limits: sqsLimits,
      tryOut: { what: 'Send an hour of copied messages through Amazon SQS and compare what comes out.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-service-bus',
      name: 'Azure Service Bus Standard',
      keeps: ['amqp'],
      limits: serviceBusLimits,
      tryOut: { what: 'Send an hour of copied messages through Azure Service Bus Standard and compare what comes out.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-queue-storage',
      name: 'Azure Queue Storage',
      limits: queueStorageLimits,
      tryOut: { what: 'Send an hour of copied messages through Azure Queue Storage and compare what comes out.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-tasks',
      name: 'Cloud Tasks',
      limits: cloudTasksLimits,
      tryOut: { what: 'Send an hour of copied messages through Cloud Tasks and compare what comes out.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-pubsub',
      name: 'Pub/Sub',
      keeps: ['pubsub'],
      limits: pubsubLimits,
      tryOut: { what: 'Send an hour of copied messages through Pub/Sub and compare what comes out.', hours: [2, 8] },
    }),
    cloudflare({
      rung: 'serverless',
      technology: 'cloudflare-queues',
      name: 'Cloudflare Queues',
      limits: queuesLimits,
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
      limits: serviceBusPremiumLimits,
      tryOut: { what: 'Send an hour of copied messages through Azure Service Bus Premium and compare what comes out.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-mq',
      name: 'Amazon MQ',
      keeps: ['amqp', 'mqtt', 'stomp', 'openwire', 'jms'],
      limits: amazonMqLimits,
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
