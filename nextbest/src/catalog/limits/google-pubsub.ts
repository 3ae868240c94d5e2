import { limit } from '../limit.ts';
import { page } from '../origin.ts';

// What Pub/Sub cannot do beyond.
// A limit whose source carries no date is dated like the shared table of limits (2026-11-01).

export const pubsubMessage = limit(
  'message',
  { of: 'unit.payloadKB', atMost: 10_240, unit: 'KB' },
  { ...page('google-cloud-pubsub client constants'), hard: false },
);

export const pubsubAcknowledgement = limit(
  'time to acknowledge',
  { of: 'unit.seconds', atMost: 600, unit: 's' },
  { ...page('google-cloud-pubsub client constants'), hard: false },
);
