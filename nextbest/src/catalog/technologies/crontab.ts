import type { Technology } from '#model/catalog.ts';

export const crontab: Technology = {
  id: 'crontab',
  name: 'cron',
  capability: 'scheduler',
  market: { evolution: 0.95, because: 'Every large cloud and most code hosts start a job on time for a fraction of a cent.' },
  speaks: ['cron'],
  seen: { repository: 'Sylius/Sylius', path: '.bunnyshell/docker/php/files/crontab' },
  marks: [
    { in: 'file', name: 'crontab', shows: 'use', rung: 'vm', example: 'deploy/crontab' },
    { in: 'file', name: 'cron.d', shows: 'use', rung: 'vm', example: 'deploy/cron.d/cleanup' },
    { in: 'file', name: 'systemd.timer', shows: 'use', rung: 'vm', as: 'part', example: 'deploy/cleanup.timer' },
    { in: 'command', name: 'crontab', shows: 'use', rung: 'vm', as: 'part', example: '- run: crontab --help' },
    {
      in: 'platform',
      name: 'crontab/job',
      shows: 'use',
      rung: 'vm',
      as: 'part',
      example: '0 3 * * * /srv/clean',
      notExample: 'MAILTO=ops',
    },
    {
      in: 'platform',
      name: 'ansible/cron',
      shows: 'use',
      rung: 'vm',
      example: '[{ hosts: web, tasks: [{ cron: { name: clean, job: /srv/clean } }] }]',
    },
    { in: 'platform', name: 'systemd/timer', shows: 'use', rung: 'vm', example: '[Timer]\nOnCalendar=daily' },
    {
      in: 'machine',
      name: 'cron',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: cron } }] }',
    },
    {
      in: 'machine',
      name: 'cronie',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: cronie } }] }',
    },
    {
      in: 'machine',
      name: 'crond',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: crond } }] }',
    },
  ],
};
