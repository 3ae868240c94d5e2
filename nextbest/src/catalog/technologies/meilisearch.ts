import type { Technology } from '#model/catalog.ts';

export const meilisearch: Technology = {
  id: 'meilisearch',
  name: 'Meilisearch',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  speaks: ['meilisearch'],
  seen: { repository: 'monicahq/monica', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'meilisearch', shows: 'need', example: '"meilisearch": "latest"' },
    { in: 'pypi', name: 'meilisearch', shows: 'need', example: 'meilisearch' },
    { in: 'rubygems', name: 'meilisearch', shows: 'need', example: "gem 'meilisearch'" },
    { in: 'rubygems', name: 'meilisearch-rails', shows: 'need', example: "gem 'meilisearch-rails'" },
    { in: 'image', name: 'getmeili/meilisearch', shows: 'use', rung: 'container', example: 'image: getmeili/meilisearch:latest' },
    {
      in: 'chart',
      name: 'meilisearch',
      shows: 'use',
      rung: 'container',
      example: '- { name: meilisearch, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'aspire/AddMeilisearch',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddMeilisearch("main");',
    },
    { in: 'variable', name: 'MEILISEARCH_HOST', shows: 'need', example: 'MEILISEARCH_HOST=' },
    { in: 'variable', name: 'MEILI_HOST', shows: 'need', example: 'MEILI_HOST=' },
    {
      in: 'machine',
      name: 'meilisearch',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: meilisearch } }] }',
    },
  ],
};
