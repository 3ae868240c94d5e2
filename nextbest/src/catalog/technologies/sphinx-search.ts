import type { Technology } from '#model/catalog.ts';

export const sphinxSearch: Technology = {
  id: 'sphinx-search',
  name: 'Sphinx',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  seen: { repository: 'lobsters/lobsters', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'thinking-sphinx', shows: 'need', example: "gem 'thinking-sphinx'", notExample: "gem 'sphinx'" },
    {
      in: 'machine',
      name: 'sphinxsearch',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: sphinxsearch } }] }',
    },
  ],
};
