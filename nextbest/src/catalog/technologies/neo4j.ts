import type { Technology } from '#model/catalog.ts';

export const neo4j: Technology = {
  id: 'neo4j',
  name: 'Neo4j',
  capability: 'document-db',
  market: { evolution: 0.78, because: 'Graph databases are sold as a service by a few vendors, each with its own language.' },
  speaks: ['cypher'],
  lifespan: 'neo4j',
  seen: { repository: 'cloudquery/cloudquery', path: 'plugins/destination/neo4j/docker-compose.yaml' },
  marks: [
    { in: 'npm', name: 'neo4j-driver', shows: 'need', example: '"neo4j-driver": "latest"' },
    { in: 'pypi', name: 'neo4j', shows: 'need', example: 'neo4j' },
    { in: 'image', name: 'neo4j', shows: 'use', rung: 'container', example: 'image: neo4j:latest' },
    { in: 'setting', name: 'database:neo4j', shows: 'need', example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.neo4j'}}" },
    {
      in: 'machine',
      name: 'neo4j',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: neo4j } }] }',
    },
  ],
};
