import type { Technology } from '#model/catalog.ts';

export const apacheZookeeper: Technology = {
  id: 'apache-zookeeper',
  name: 'Apache ZooKeeper',
  capability: 'streaming',
  market: { evolution: 0.85, because: 'Newer brokers need no separate coordinator, and managed ones hide it.' },
  lifespan: 'zookeeper',
  seen: { repository: 'docker-library/docs', path: 'storm/compose.yaml' },
  marks: [
    { in: 'image', name: 'zookeeper', shows: 'use', rung: 'container', as: 'part', example: 'image: zookeeper:latest' },
    { in: 'image', name: 'bitnami/zookeeper', shows: 'use', rung: 'container', as: 'part', example: 'image: bitnami/zookeeper:latest' },
    {
      in: 'image',
      name: 'confluentinc/cp-zookeeper',
      shows: 'use',
      rung: 'container',
      as: 'part',
      release: false,
      example: 'image: confluentinc/cp-zookeeper:latest',
    },
    {
      in: 'chart',
      name: 'zookeeper',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: zookeeper, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'zookeeper.properties', shows: 'need', as: 'part', example: 'zookeeper.properties' },
    {
      in: 'kubernetes',
      name: 'zookeeper.pravega.io/ZookeeperCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: zookeeper.pravega.io/v1, kind: ZookeeperCluster, metadata: { name: orders } }',
      notExample: '{ apiVersion: zookeeper.pravega.io/v1, kind: ZookeeperClusterPolicy, metadata: { name: orders } }',
    },
    {
      in: 'machine',
      name: 'zookeeper',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: zookeeper } }] }',
    },
  ],
};
