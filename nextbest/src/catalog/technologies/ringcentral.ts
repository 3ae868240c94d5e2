import type { Technology } from '#model/catalog.ts';

export const ringcentral: Technology = {
  id: 'ringcentral',
  name: 'RingCentral',
  capability: 'sms',
  market: { evolution: 0.88, because: 'Text messages are sold by the message by many vendors.' },
  speaks: ['sms'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@ringcentral/sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@ringcentral/sdk": "1.0.0"',
      notExample: '"@ringcentral/sdk-not": "1.0.0"',
    },
    { in: 'pypi', name: 'ringcentral', shows: 'use', rung: 'saas', example: 'ringcentral==1.0.0', notExample: 'ringcentral-not==1.0.0' },
  ],
};
