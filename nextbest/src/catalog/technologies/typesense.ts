import type { Technology } from '#model/catalog.ts';

export const typesense: Technology = {
  id: 'typesense',
  name: 'Typesense',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  speaks: ['typesense'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/typesense/docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'typesense', shows: 'need', example: '"typesense": "latest"' },
    { in: 'pypi', name: 'typesense', shows: 'need', example: 'typesense' },
    { in: 'image', name: 'typesense/typesense', shows: 'use', rung: 'container', example: 'image: typesense/typesense:latest' },
    { in: 'variable', name: 'TYPESENSE_HOST', shows: 'need', example: 'TYPESENSE_HOST=' },
  ],
};
