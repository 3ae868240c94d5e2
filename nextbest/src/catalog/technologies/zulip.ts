import type { Technology } from '#model/catalog.ts';

export const zulip: Technology = {
  id: 'zulip',
  name: 'Zulip',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Chat of teams is sold by the person and month by many vendors.' },
  speaks: ['chat'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/zulip/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/zulip/zulip-server',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/zulip/zulip-server:1.0',
      notExample: 'image: ghcr.io/zulip/zulip-server-not:1.0',
    },
    {
      in: 'image',
      name: 'zulip/docker-zulip',
      shows: 'use',
      rung: 'container',
      example: 'image: zulip/docker-zulip:1.0',
      notExample: 'image: zulip/docker-zulip-not:1.0',
    },
    {
      in: 'image',
      name: 'zulip/zulip-postgresql',
      shows: 'use',
      as: 'part',
      example: 'image: zulip/zulip-postgresql:1.0',
      notExample: 'image: zulip/zulip-postgresql-not:1.0',
    },
  ],
};
