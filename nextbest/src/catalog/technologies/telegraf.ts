import type { Technology } from '#model/catalog.ts';

export const telegraf: Technology = {
  id: 'telegraf',
  name: 'Telegraf',
  capability: 'observability',
  market: { evolution: 0.85, because: 'Collecting metrics is part of what observability vendors sell.' },
  seen: { repository: 'linkerd/linkerd-examples', path: 'influxdb/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'telegraf',
      shows: 'use',
      rung: 'container',
      release: false,
      example: 'image: telegraf:1.0',
      notExample: 'image: telegraf-not:1.0',
    },
    {
      in: 'machine',
      name: 'telegraf',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: telegraf } }] }',
    },
  ],
};
