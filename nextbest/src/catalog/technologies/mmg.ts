import type { Technology } from '#model/catalog.ts';

export const mmg: Technology = {
  id: 'mmg',
  name: 'MMG',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'alphagov/notifications-api', path: 'app/config.py' },
  marks: [{ in: 'host', name: 'api.mmg.co.uk', shows: 'use', rung: 'saas', example: 'const address = "https://api.mmg.co.uk/v1";' }],
};
