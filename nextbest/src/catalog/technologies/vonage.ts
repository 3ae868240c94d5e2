import type { Technology } from '#model/catalog.ts';

export const vonage: Technology = {
  id: 'vonage',
  name: 'Vonage',
  capability: 'sms',
  market: { evolution: 0.93, because: 'Sending text messages is a utility billed by the message.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: '@vonage/server-sdk', shows: 'use', rung: 'saas', example: '"@vonage/server-sdk": "latest"' },
    { in: 'pypi', name: 'vonage', shows: 'use', rung: 'saas', example: 'vonage' },
    { in: 'host', name: 'rest.nexmo.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.nexmo.com/v1";' },
  ],
};
