import type { Technology } from '#model/catalog.ts';

export const anycable: Technology = {
  id: 'anycable',
  name: 'AnyCable',
  capability: 'realtime',
  market: { evolution: 0.72, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'antiwork/gumroad', path: 'Gemfile' },
  marks: [
    { in: 'rubygems', name: 'anycable-rails', shows: 'need', example: "gem 'anycable-rails'", notExample: "gem 'anycable-rails-not'" },
    { in: 'rubygems', name: 'anycable', shows: 'need', example: "gem 'anycable'", notExample: "gem 'anycable-not'" },
    { in: 'npm', name: '@anycable/web', shows: 'need', example: '"@anycable/web": "1.0.0"', notExample: '"@anycable/web-not": "1.0.0"' },
    {
      in: 'image',
      name: 'anycable/anycable-go',
      shows: 'use',
      rung: 'container',
      example: 'image: anycable/anycable-go:1.0',
      notExample: 'image: anycable/anycable-go-not:1.0',
    },
    {
      in: 'chart',
      name: 'anycable-go',
      shows: 'use',
      rung: 'container',
      example: '- { name: anycable-go, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: anycable-go-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
