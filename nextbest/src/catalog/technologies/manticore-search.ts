import type { Technology } from '#model/catalog.ts';

export const manticoreSearch: Technology = {
  id: 'manticore-search',
  name: 'Manticore Search',
  capability: 'search',
  market: { evolution: 0.75, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  speaks: ['manticore'],
  seen: { repository: 'laradock/laradock', path: 'manticore/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'manticoresearch/manticore',
      shows: 'use',
      rung: 'container',
      example: 'image: manticoresearch/manticore:1.0',
      notExample: 'image: manticoresearch/manticore-not:1.0',
    },
    {
      in: 'machine',
      name: 'manticore',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: manticore } }] }',
    },
  ],
};
