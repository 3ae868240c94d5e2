import type { Technology } from '#model/catalog.ts';

export const starrocks: Technology = {
  id: 'starrocks',
  name: 'StarRocks',
  capability: 'analytics',
  market: { evolution: 0.72, because: 'Warehouses that bill by the query are sold by every large cloud.' },
  speaks: ['mysql'],
  seen: { repository: 'awslabs/data-on-eks', path: 'data-stacks/starrocks-on-eks/examples/starrocks-shared-data.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'starrocks.com/StarRocksCluster',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: starrocks.com/v1, kind: StarRocksCluster, metadata: { name: main } }',
      notExample: '{ apiVersion: starrocks.com/v1, kind: StarRocksClusterNot, metadata: { name: main } }',
    },
    {
      in: 'chart',
      name: 'kube-starrocks',
      shows: 'use',
      rung: 'container',
      example: '- { name: kube-starrocks, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: kube-starrocks-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'starrocks/allin1-ubuntu',
      shows: 'use',
      rung: 'container',
      example: 'image: starrocks/allin1-ubuntu:1.0',
      notExample: 'image: starrocks/allin1-ubuntu-not:1.0',
    },
    {
      in: 'image',
      name: 'starrocks/fe-ubuntu',
      shows: 'use',
      rung: 'container',
      example: 'image: starrocks/fe-ubuntu:1.0',
      notExample: 'image: starrocks/fe-ubuntu-not:1.0',
    },
  ],
};
