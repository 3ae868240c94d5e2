import type { Ladder } from '#model/catalog.ts';
import { limit } from '../limit.ts';
import { pubsubAcknowledgement, pubsubMessage } from '../limits/google-pubsub.ts';
import { page } from '../origin.ts';
import { aws, azure, google, own, vendor } from '../rung.ts';

// Limits whose source carries no date are dated like the shared table of limits (2026-11-01).
export const eventBus: Ladder = {
  capability: 'event-bus',
  does: 'tell others what happened',
  notices: 'A new service can listen without the sender being changed.',
  metric: 'hours from a new event to its first listener',
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-eventbridge',
      name: 'Amazon EventBridge',
      keeps: ['eventbridge'],
      limits: [
        limit(
          'event',
          { of: 'unit.payloadKB', atMost: 1_024, unit: 'KB' },
          { ...page('AWS compute blog 2026-01-29', '2026-01-29'), hard: false },
        ),
        limit(
          'events per second (us-east-1)',
          { of: 'load.perSecondPeak', atMost: 10_000, unit: 'events/s' },
          { ...page('repost.aws'), hard: false, raisable: 'yes', status: 'secondary' },
        ),
      ],
      tryOut: { what: 'Publish one kind of event to Amazon EventBridge as well, with a listener that only counts.', hours: [2, 8] },
    }),
    aws({
      rung: 'serverless',
      technology: 'amazon-sns',
      name: 'Amazon SNS',
      keeps: ['sns'],
      tryOut: { what: 'Publish one kind of event to Amazon SNS as well, with a listener that only counts.', hours: [2, 8] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-event-grid',
      name: 'Azure Event Grid',
      keeps: ['cloudevents', 'mqtt'],
      tryOut: { what: 'Publish one kind of event to Azure Event Grid as well, with a listener that only counts.', hours: [2, 8] },
    }),
    google({
      rung: 'serverless',
      technology: 'google-cloud-pubsub',
      name: 'Pub/Sub',
      keeps: ['pubsub'],
      limits: [pubsubMessage, pubsubAcknowledgement],
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
      tryOut: { what: 'Publish one kind of event to Azure Event Hubs as well, with a listener that only counts.', hours: [2, 8] },
    }),
    aws({
      rung: 'managed',
      technology: 'amazon-msk',
      name: 'Amazon MSK',
      keeps: ['kafka'],
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
