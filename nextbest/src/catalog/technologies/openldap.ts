import type { Technology } from '#model/catalog.ts';

export const openldap: Technology = {
  id: 'openldap',
  name: 'OpenLDAP',
  capability: 'auth',
  market: { evolution: 0.85, because: 'Directories are sold by the hour by every large cloud, and per user by specialists.' },
  speaks: ['ldap'],
  seen: { repository: 'keephq/keep', path: 'keycloak/docker-compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'osixia/openldap',
      shows: 'use',
      rung: 'container',
      example: 'image: osixia/openldap:1.0',
      notExample: 'image: osixia/openldap-not:1.0',
    },
    {
      in: 'image',
      name: 'bitnami/openldap',
      shows: 'use',
      rung: 'container',
      example: 'image: bitnami/openldap:1.0',
      notExample: 'image: bitnami/openldap-not:1.0',
    },
    {
      in: 'machine',
      name: 'slapd',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: slapd } }] }',
    },
    {
      in: 'machine',
      name: 'openldap',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: openldap } }] }',
    },
    {
      in: 'machine',
      name: 'openldap-servers',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: openldap-servers } }] }',
    },
  ],
};
