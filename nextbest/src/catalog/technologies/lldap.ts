import type { Technology } from '#model/catalog.ts';

export const lldap: Technology = {
  id: 'lldap',
  name: 'LLDAP',
  capability: 'auth',
  market: { evolution: 0.68, because: 'Directories are sold by the hour by every large cloud, and per user by specialists.' },
  speaks: ['ldap'],
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/lldap/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'lldap/lldap',
      shows: 'use',
      rung: 'container',
      example: 'image: lldap/lldap:1.0',
      notExample: 'image: lldap/lldap-not:1.0',
    },
  ],
};
