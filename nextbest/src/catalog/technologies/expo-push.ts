import type { Technology } from '#model/catalog.ts';

export const expoPush: Technology = {
  id: 'expo-push',
  name: 'Expo push notifications',
  capability: 'event-bus',
  market: { evolution: 0.82, because: 'Messages to telephones are sent for free by their makers.' },
  speaks: ['push'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'expo-server-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"expo-server-sdk": "1.0.0"',
      notExample: '"expo-server-sdk-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'exponent-server-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'exponent-server-sdk==1.0.0',
      notExample: 'exponent-server-sdk-not==1.0.0',
    },
  ],
};
