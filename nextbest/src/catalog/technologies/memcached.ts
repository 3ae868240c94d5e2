import type { Technology } from '#model/catalog.ts';

export const memcached: Technology = {
  id: 'memcached',
  name: 'Memcached',
  capability: 'cache',
  market: { evolution: 0.88, because: 'Redis-compatible caches are sold by every cloud, some of them by use.' },
  speaks: ['memcached'],
  lifespan: 'memcached',
  seen: { repository: 'getsentry/self-hosted', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'memcached', shows: 'need', example: '"memcached": "latest"' },
    { in: 'npm', name: 'memjs', shows: 'need', example: '"memjs": "latest"' },
    { in: 'pypi', name: 'pymemcache', shows: 'need', example: 'pymemcache' },
    { in: 'pypi', name: 'python-memcached', shows: 'need', example: 'python-memcached' },
    { in: 'pypi', name: 'pylibmc', shows: 'need', example: 'pylibmc' },
    { in: 'rubygems', name: 'dalli', shows: 'need', example: "gem 'dalli'" },
    { in: 'go', name: 'github.com/bradfitz/gomemcache', shows: 'need', example: 'github.com/bradfitz/gomemcache v1.0.0' },
    { in: 'image', name: 'memcached', shows: 'use', rung: 'container', example: 'image: memcached:1.6' },
    { in: 'image', name: 'bitnami/memcached', shows: 'use', rung: 'container', example: 'image: bitnami/memcached:latest' },
    {
      in: 'chart',
      name: 'memcached',
      shows: 'use',
      rung: 'container',
      example: '- { name: memcached, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'variable', name: 'MEMCACHED_HOST', shows: 'need', example: 'MEMCACHED_HOST=' },
    { in: 'variable', name: 'MEMCACHED_SERVERS', shows: 'need', example: 'MEMCACHED_SERVERS=' },
    { in: 'variable', name: 'MEMCACHE_SERVERS', shows: 'need', example: 'MEMCACHE_SERVERS=' },
  ],
};
