import type { Technology } from '#model/catalog.ts';

export const couchdb: Technology = {
  id: 'couchdb',
  name: 'Apache CouchDB',
  capability: 'document-db',
  market: { evolution: 0.85, because: 'Document databases are rented by the request from every large cloud.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/couchdb/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'couchdb', shows: 'use', rung: 'container', example: 'image: couchdb:1.0', notExample: 'image: couchdb-not:1.0' },
    {
      in: 'machine',
      name: 'couchdb',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: couchdb } }] }',
    },
  ],
};
