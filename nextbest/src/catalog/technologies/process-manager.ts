import type { Technology } from '#model/catalog.ts';

export const processManager: Technology = {
  id: 'process-manager',
  name: 'Process manager on a machine',
  capability: 'compute',
  market: { evolution: 0.95, because: 'Keeping a process alive is built into every container and function service.' },
  seen: { repository: 'lensesio/fast-data-dev', path: 'filesystem/usr/local/share/lensesio/etc/supervisord.d/supervisord-web-only.conf' },
  marks: [
    { in: 'npm', name: 'pm2', shows: 'need', as: 'part', example: '"pm2": "latest"' },
    { in: 'file', name: 'ecosystem.config.js', shows: 'need', example: 'ecosystem.config.js' },
    { in: 'command', name: 'pm2', shows: 'use', rung: 'vm', as: 'part', example: '- run: pm2 --help' },
    { in: 'npm', name: 'forever', shows: 'need', as: 'part', example: '"forever": "latest"' },
    { in: 'pypi', name: 'supervisor', shows: 'need', as: 'part', example: 'supervisor' },
    { in: 'file', name: 'supervisord.conf', shows: 'need', example: 'deploy/supervisord.conf' },
    { in: 'pypi', name: 'circus', shows: 'need', as: 'part', example: 'circus' },
    { in: 'platform', name: 'supervisord/program', shows: 'use', as: 'part', example: '[program:web]\ncommand=/srv/web' },
  ],
};
