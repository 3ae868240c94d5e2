import type { Technology } from '#model/catalog.ts';

export const freeradius: Technology = {
  id: 'freeradius',
  name: 'FreeRADIUS',
  capability: 'auth',
  market: { evolution: 0.8, because: 'Sign-in to networks is sold per user by clouds and specialists.' },
  speaks: ['radius'],
  seen: {
    repository: 'ministryofjustice/modernisation-platform-environments',
    path: 'terraform/environments/laa-workspaces/workspace-components/dockerfiles/freeradius/Dockerfile',
  },
  marks: [
    {
      in: 'image',
      name: 'freeradius/freeradius-server',
      shows: 'use',
      rung: 'container',
      example: 'image: freeradius/freeradius-server:1.0',
      notExample: 'image: freeradius/freeradius-server-not:1.0',
    },
    {
      in: 'machine',
      name: 'freeradius',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: freeradius } }] }',
    },
  ],
};
