import type { Technology } from '#model/catalog.ts';

export const ably: Technology = {
  id: 'ably',
  name: 'Ably',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'ably/docs', path: 'examples/package.json' },
  marks: [
    { in: 'npm', name: 'ably', shows: 'use', rung: 'saas', example: '"ably": "latest"' },
    { in: 'pypi', name: 'ably', shows: 'use', rung: 'saas', example: 'ably' },
  ],
};
