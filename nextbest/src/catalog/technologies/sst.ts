import type { Technology } from '#model/catalog.ts';

export const sst: Technology = {
  id: 'sst',
  name: 'SST',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['function'],
  seen: { repository: 'sst/sst', path: 'www/sst.config.ts' },
  marks: [
    { in: 'npm', name: 'sst', shows: 'need', as: 'part', example: '"sst": "latest"' },
    { in: 'file', name: 'sst.config.ts', shows: 'use', rung: 'serverless', example: 'sst.config.ts' },
    { in: 'command', name: 'sst', shows: 'use', as: 'part', example: '- run: sst --help' },
  ],
};
