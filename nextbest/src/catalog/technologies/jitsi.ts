import type { Technology } from '#model/catalog.ts';

export const jitsi: Technology = {
  id: 'jitsi',
  name: 'Jitsi',
  capability: 'realtime',
  market: { evolution: 0.78, because: 'Voice and pictures between browsers are sold by the minute by several vendors.' },
  speaks: ['webrtc'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/jitsi/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'jitsi/web',
      shows: 'use',
      rung: 'container',
      example: 'image: jitsi/web:1.0',
      notExample: 'image: jitsi/web-not:1.0',
    },
    {
      in: 'image',
      name: 'jitsi/jvb',
      shows: 'use',
      rung: 'container',
      example: 'image: jitsi/jvb:1.0',
      notExample: 'image: jitsi/jvb-not:1.0',
    },
    {
      in: 'image',
      name: 'jitsi/prosody',
      shows: 'use',
      as: 'part',
      example: 'image: jitsi/prosody:1.0',
      notExample: 'image: jitsi/prosody-not:1.0',
    },
    {
      in: 'image',
      name: 'jitsi/jicofo',
      shows: 'use',
      as: 'part',
      example: 'image: jitsi/jicofo:1.0',
      notExample: 'image: jitsi/jicofo-not:1.0',
    },
    {
      in: 'machine',
      name: 'jitsi-meet',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: jitsi-meet } }] }',
    },
  ],
};
