import type { Technology } from '#model/catalog.ts';

export const grafanaPyroscope: Technology = {
  id: 'grafana-pyroscope',
  name: 'Grafana Pyroscope',
  capability: 'observability',
  market: { evolution: 0.68, because: 'Where programs spend their time is shown by most products that collect metrics.' },
  speaks: ['profiles'],
  seen: { repository: 'novuhq/novu', path: 'libs/application-generic/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@pyroscope/nodejs',
      shows: 'need',
      example: '"@pyroscope/nodejs": "1.0.0"',
      notExample: '"@pyroscope/nodejs-not": "1.0.0"',
    },
    { in: 'pypi', name: 'pyroscope-io', shows: 'need', example: 'pyroscope-io==1.0.0', notExample: 'pyroscope-io-not==1.0.0' },
    {
      in: 'go',
      name: 'github.com/grafana/pyroscope-go',
      shows: 'need',
      example: 'github.com/grafana/pyroscope-go v1.0.0',
      notExample: 'github.com/grafana/pyroscope-go-not v1.0.0',
    },
    {
      in: 'image',
      name: 'grafana/pyroscope',
      shows: 'use',
      rung: 'container',
      example: 'image: grafana/pyroscope:1.0',
      notExample: 'image: grafana/pyroscope-not:1.0',
    },
    {
      in: 'chart',
      name: 'pyroscope',
      shows: 'use',
      rung: 'container',
      example: '- { name: pyroscope, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: pyroscope-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
