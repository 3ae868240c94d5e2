import type { Technology } from '#model/catalog.ts';

export const firetext: Technology = {
  id: 'firetext',
  name: 'FireText',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'alphagov/notifications-api', path: 'app/config.py' },
  marks: [
    {
      in: 'host',
      name: 'www.firetext.co.uk',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://www.firetext.co.uk/api/sendsms";',
    },
  ],
};
