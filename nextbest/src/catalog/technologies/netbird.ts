import type { Technology } from '#model/catalog.ts';

export const netbird: Technology = {
  id: 'netbird',
  name: 'NetBird',
  capability: 'networking',
  market: { evolution: 0.72, because: 'Access to private networks is sold per user or hour by clouds and specialists.' },
  speaks: ['wireguard'],
  seen: { repository: 'IceWhaleTech/CasaOS-AppStore', path: 'Apps/NetBird/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'netbirdio/netbird',
      shows: 'use',
      as: 'part',
      example: 'image: netbirdio/netbird:1.0',
      notExample: 'image: netbirdio/netbird-not:1.0',
    },
    {
      in: 'image',
      name: 'netbirdio/management',
      shows: 'use',
      rung: 'container',
      example: 'image: netbirdio/management:1.0',
      notExample: 'image: netbirdio/management-not:1.0',
    },
    {
      in: 'chart',
      name: 'netbird',
      shows: 'use',
      rung: 'container',
      example: '- { name: netbird, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: netbird-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
