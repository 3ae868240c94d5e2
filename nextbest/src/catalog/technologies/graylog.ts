import type { Technology } from '#model/catalog.ts';

export const graylog: Technology = {
  id: 'graylog',
  name: 'Graylog',
  capability: 'observability',
  market: { evolution: 0.82, because: 'Metrics, logs and traces are sold by the gigabyte by every cloud and many vendors.' },
  speaks: ['gelf'],
  seen: { repository: 'laradock/laradock', path: 'graylog/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'graylog/graylog',
      shows: 'use',
      rung: 'container',
      example: 'image: graylog/graylog:1.0',
      notExample: 'image: graylog/graylog-not:1.0',
    },
    {
      in: 'chart',
      name: 'graylog',
      shows: 'use',
      rung: 'container',
      example: '- { name: graylog, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: graylog-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'graylog',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: graylog } }] }',
    },
    {
      in: 'machine',
      name: 'graylog-server',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: graylog-server } }] }',
    },
  ],
};
