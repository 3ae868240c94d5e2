import type { Technology } from '#model/catalog.ts';

export const zabbix: Technology = {
  id: 'zabbix',
  name: 'Zabbix',
  capability: 'observability',
  market: {
    evolution: 0.88,
    because: 'Metrics, logs and traces are sold by clouds and specialists, with OpenTelemetry as the common format.',
  },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/zabbix/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'zabbix/zabbix-server-mysql',
      shows: 'use',
      rung: 'container',
      example: 'image: zabbix/zabbix-server-mysql:latest',
    },
    {
      in: 'image',
      name: 'zabbix/zabbix-server-pgsql',
      shows: 'use',
      rung: 'container',
      example: 'image: zabbix/zabbix-server-pgsql:latest',
    },
    {
      in: 'machine',
      name: 'zabbix-server',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: zabbix-server } }] }',
    },
    {
      in: 'machine',
      name: 'zabbix-agent',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: zabbix-agent } }] }',
    },
  ],
};
