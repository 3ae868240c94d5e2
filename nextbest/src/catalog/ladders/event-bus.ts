import type { Ladder } from '#model/catalog.ts';
import { eventBridgeLimits, snsLimits } from '../limits/amazon-queues.ts';
import { mskLimits } from '../limits/amazon-streams.ts';
import { iotCoreLimits } from '../limits/aws-iot-core.ts';
import { eventGridLimits } from '../limits/azure-queues.ts';
import { eventHubsLimits } from '../limits/azure-streams.ts';
import { pubsubLimits } from '../limits/google-pubsub.ts';
import { judgement } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

export const eventBus: Ladder = {
  capability: 'event-bus',
  does: 'tell others what happened',
  notices: 'A new service can listen without the sender being changed.',
  metric: 'hours from a new event to its first listener',
  writeIt: {
    what: 'A loop that calls each listener, with a table of who listens.',
    hours: [6, 20],
    lacks: 'No second try for a listener that is down, no order, no record of what was sent, and the sender waits for the slowest.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-eventbridge',
      name: 'Amazon EventBridge',
      keeps: ['eventbridge'],
      limits: eventBridgeLimits,
      tryOut: { what: 'Publish one kind of event to Amazon EventBridge as well, with a listener that only counts.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-sns',
      name: 'Amazon SNS',
      keeps: ['sns'],
      limits: snsLimits,
      tryOut: { what: 'Publish one kind of event to Amazon SNS as well, with a listener that only counts.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'aws-iot-core',
      name: 'AWS IoT Core',
      keeps: ['mqtt'],
      limits: iotCoreLimits,
      tryOut: { what: 'Let one test device speak to AWS IoT Core, with a listener that only counts.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-event-grid',
      name: 'Azure Event Grid',
      keeps: ['cloudevents', 'mqtt'],
      limits: eventGridLimits,
      tryOut: { what: 'Publish one kind of event to Azure Event Grid as well, with a listener that only counts.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-pubsub',
      name: 'Pub/Sub',
      keeps: ['pubsub'],
      limits: pubsubLimits,
      tryOut: { what: 'Publish one kind of event to Pub/Sub as well, with a listener that only counts.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-eventarc',
      name: 'Eventarc',
      keeps: ['cloudevents'],
      tryOut: { what: 'Publish one kind of event to Eventarc as well, with a listener that only counts.', hours: [2, 8] },
    }),
    vendor({
      rung: 'saas',
      technology: 'ably',
      name: 'Ably',
      keeps: ['mqtt'],
      tryOut: { what: 'Publish one kind of event to Ably as well, with a listener that only counts.', hours: [2, 10] },
    }),
    vendor({
      rung: 'saas',
      technology: 'hookdeck',
      name: 'Hookdeck',
      keeps: ['webhook'],
      tryOut: { what: 'Publish one kind of event to Hookdeck as well, with a listener that only counts.', hours: [2, 10] },
    }),
    azure({
      rung: 'serverless-capacity',
      technology: 'azure-event-hubs',
      name: 'Azure Event Hubs',
      keeps: ['amqp', 'kafka'],
      limits: eventHubsLimits,
      tryOut: { what: 'Publish one kind of event to Azure Event Hubs as well, with a listener that only counts.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-msk',
      name: 'Amazon MSK',
      keeps: ['kafka'],
      limits: mskLimits,
      tryOut: { what: 'Publish one kind of event to Amazon MSK as well, with a listener that only counts.', hours: [2, 12] },
    }),
    own({
      rung: 'container',
      technology: 'nats',
      name: 'NATS that the team runs',
      keeps: ['nats'],
    }),
    own({
      rung: 'container',
      technology: 'emqx',
      name: 'An MQTT broker that the team runs',
      keeps: ['mqtt'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-events',
      name: 'Calls to each listener in a loop',
      keeps: ['webhook'],
    }),
  ],
};
