import type { Technology } from '#model/catalog.ts';

export const socketIo: Technology = {
  id: 'socket-io',
  name: 'Socket.IO',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'novuhq/novu', path: 'apps/ws/package.json' },
  marks: [
    { in: 'npm', name: 'socket.io', shows: 'need', example: '"socket.io": "^4.8.1"' },
    { in: 'npm', name: 'sockjs', shows: 'need', example: '"sockjs": "latest"' },
  ],
};
