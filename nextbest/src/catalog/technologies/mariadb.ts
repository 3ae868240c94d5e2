import type { Technology } from '#model/catalog.ts';

export const mariadb: Technology = {
  id: 'mariadb',
  name: 'MariaDB',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  speaks: ['mariadb'],
  lifespan: 'mariadb',
  seen: { repository: 'monicahq/monica', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'mariadb', shows: 'need', example: '"mariadb": "latest"' },
    {
      in: 'maven',
      name: 'org.mariadb.jdbc:mariadb-java-client',
      shows: 'need',
      example: '<dependency><groupId>org.mariadb.jdbc</groupId><artifactId>mariadb-java-client</artifactId></dependency>',
    },
    { in: 'image', name: 'mariadb', shows: 'use', rung: 'container', example: 'image: mariadb:11.8' },
    { in: 'image', name: 'bitnami/mariadb', shows: 'use', rung: 'container', example: 'image: bitnami/mariadb:latest' },
    {
      in: 'chart',
      name: 'mariadb',
      shows: 'use',
      rung: 'container',
      example: '- { name: mariadb, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'chart',
      name: 'mariadb-galera',
      shows: 'use',
      rung: 'container',
      example: '- { name: mariadb-galera, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'kubernetes',
      name: 'k8s.mariadb.com/MariaDB',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: k8s.mariadb.com/v1, kind: MariaDB, metadata: { name: orders } }',
      notExample: '{ apiVersion: k8s.mariadb.com/v1, kind: MariaDBPolicy, metadata: { name: orders } }',
    },
    {
      in: 'setting',
      name: 'database:mariadb',
      shows: 'need',
      example: "DATABASES = {'default': {'ENGINE': 'django.db.backends.mariadb'}}",
    },
  ],
};
