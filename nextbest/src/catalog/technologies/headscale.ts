import type { Technology } from '#model/catalog.ts';

export const headscale: Technology = {
  id: 'headscale',
  name: 'Headscale',
  capability: 'networking',
  market: { evolution: 0.72, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['wireguard'],
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/headscale/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'headscale/headscale',
      shows: 'use',
      rung: 'container',
      example: 'image: headscale/headscale:1.0',
      notExample: 'image: headscale/headscale-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/gurucomputing/headscale-ui',
      shows: 'use',
      as: 'part',
      example: 'image: ghcr.io/gurucomputing/headscale-ui:1.0',
      notExample: 'image: ghcr.io/gurucomputing/headscale-ui-not:1.0',
    },
  ],
};
