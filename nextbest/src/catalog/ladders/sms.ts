import type { Ladder } from '#model/catalog.ts';
import { judgement } from '../origin.ts';
import { aws, azure, own, vendor } from '../rung.ts';

export const sms: Ladder = {
  capability: 'sms',
  does: 'send short messages',
  notices: 'Messages reach telephones, and failed ones are seen.',
  metric: 'share of messages delivered',
  writeIt: {
    what: 'A contract with a carrier and a program that speaks its protocol.',
    hours: [24, 120],
    lacks: 'Other countries, other carriers, reports of delivery, and rules against spam.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'aws-end-user-messaging',
      name: 'AWS End User Messaging',
      tryOut: { what: 'Send ten messages to colleagues through AWS End User Messaging.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-communication-services-sms',
      name: 'Azure Communication Services SMS',
      tryOut: { what: 'Send ten messages to colleagues through Azure Communication Services SMS.', hours: [1, 4] },
    }),
    vendor({
      rung: 'saas',
      technology: 'twilio',
      name: 'Twilio',
      tryOut: { what: 'Send ten messages to colleagues through Twilio.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'vonage',
      name: 'Vonage',
      tryOut: { what: 'Send ten messages to colleagues through Vonage.', hours: [1, 5] },
    }),
    own({
      rung: 'container',
      technology: 'sms-gateway',
      name: 'A gateway that the team runs',
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-sms',
      name: 'A modem or a carrier contract of one’s own',
    }),
  ],
};
