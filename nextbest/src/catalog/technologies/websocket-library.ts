import type { Technology } from '#model/catalog.ts';

export const websocketLibrary: Technology = {
  id: 'websocket-library',
  name: 'WebSocket library (may only be a client)',
  capability: 'realtime',
  market: { evolution: 0.85, because: 'Long-lived connections are sold by the message; a client needs only a library.' },
  speaks: ['websocket'],
  seen: { repository: 'akaunting/akaunting', path: 'package.json' },
  marks: [
    { in: 'npm', name: 'ws', shows: 'need', as: 'part', example: '"ws": "^8.18.3"', notExample: '"ws-heartbeat": "latest"' },
    { in: 'pypi', name: 'websockets', shows: 'need', as: 'part', example: 'websockets' },
  ],
};
