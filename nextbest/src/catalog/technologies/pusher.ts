import type { Technology } from '#model/catalog.ts';

export const pusher: Technology = {
  id: 'pusher',
  name: 'Pusher Channels',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['pusher'],
  seen: { repository: 'coollabsio/coolify', path: '.env.production' },
  marks: [
    { in: 'npm', name: 'pusher', shows: 'use', rung: 'saas', example: '"pusher": "latest"' },
    { in: 'rubygems', name: 'pusher', shows: 'use', rung: 'saas', example: "gem 'pusher'" },
    { in: 'variable', name: 'PUSHER_APP_ID', shows: 'need', example: 'PUSHER_APP_ID=' },
  ],
};
