import type { Ladder } from '#model/catalog.ts';
import { sesLimits } from '../limits/data-services.ts';
import { judgement } from '../origin.ts';
import { aws, azure, own, vendor } from '../rung.ts';

export const email: Ladder = {
  capability: 'email',
  does: 'send mail',
  notices: 'Mail arrives, and nobody tends a mail server.',
  metric: 'share of mail that arrives',
  writeIt: {
    what: 'A table of mails to send and a program that sends them.',
    hours: [8, 24],
    lacks: 'No reputation with the large mailboxes, no handling of bounces, and mail that ends as spam without anybody knowing.',
    source: judgement().source,
  },
  rungs: [
    aws({
      rung: 'serverless',
      technology: 'amazon-ses',
      name: 'Amazon SES',
      keeps: ['smtp'],
      limits: sesLimits,
      tryOut: { what: 'Send ten messages to colleagues through Amazon SES.', hours: [1, 4] },
    }),
    azure({
      rung: 'serverless',
      technology: 'azure-communication-services',
      name: 'Azure Communication Services',
      keeps: ['smtp'],
      tryOut: { what: 'Send ten messages to colleagues through Azure Communication Services.', hours: [1, 4] },
    }),
    vendor({
      rung: 'saas',
      technology: 'sendgrid',
      name: 'SendGrid',
      keeps: ['smtp'],
      tryOut: { what: 'Send ten messages to colleagues through SendGrid.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'postmark',
      name: 'Postmark',
      keeps: ['smtp'],
      tryOut: { what: 'Send ten messages to colleagues through Postmark.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'resend',
      name: 'Resend',
      keeps: ['smtp'],
      tryOut: { what: 'Send ten messages to colleagues through Resend.', hours: [1, 5] },
    }),
    vendor({
      rung: 'saas',
      technology: 'mailgun',
      name: 'Mailgun',
      keeps: ['smtp'],
      tryOut: { what: 'Send ten messages to colleagues through Mailgun.', hours: [1, 5] },
    }),
    own({
      rung: 'container',
      technology: 'postfix',
      name: 'Postfix that the team runs',
      keeps: ['smtp'],
    }),
    own({
      rung: 'vm',
      technology: 'mail-machine',
      name: 'A mail server on a machine',
      keeps: ['smtp'],
    }),
    own({
      rung: 'home-made',
      technology: 'home-made-mail',
      name: 'A table of mails to send',
    }),
  ],
};
