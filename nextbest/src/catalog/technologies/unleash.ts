import type { Technology } from '#model/catalog.ts';

export const unleash: Technology = {
  id: 'unleash',
  name: 'Unleash',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['unleash'],
  seen: { repository: 'Unleash/unleash', path: 'docker-compose.yml' },
  marks: [
    { in: 'npm', name: 'unleash-client', shows: 'need', example: '"unleash-client": "latest"' },
    { in: 'pypi', name: 'unleashclient', shows: 'need', example: 'unleashclient' },
    {
      in: 'maven',
      name: 'io.getunleash:unleash-client-java',
      shows: 'need',
      example: '<dependency><groupId>io.getunleash</groupId><artifactId>unleash-client-java</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/Unleash/unleash-client-go', shows: 'need', example: 'github.com/Unleash/unleash-client-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/Unleash/unleash-client-go/v*',
      shows: 'need',
      example: 'github.com/Unleash/unleash-client-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'rubygems', name: 'unleash', shows: 'need', example: "gem 'unleash'", notExample: "gem 'unleash-rails'" },
    { in: 'image', name: 'unleashorg/unleash-server', shows: 'use', rung: 'container', example: 'image: unleashorg/unleash-server:latest' },
    {
      in: 'image',
      name: 'unleashorg/unleash-enterprise',
      shows: 'use',
      rung: 'container',
      example: 'image: unleashorg/unleash-enterprise:latest',
    },
    { in: 'image', name: 'unleashorg/unleash-proxy', shows: 'use', as: 'part', example: 'image: unleashorg/unleash-proxy:latest' },
    { in: 'image', name: 'unleashorg/unleash-edge', shows: 'use', as: 'part', example: 'image: unleashorg/unleash-edge:latest' },
    {
      in: 'chart',
      name: 'unleash',
      shows: 'use',
      rung: 'container',
      example: '- { name: unleash, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'variable', name: 'UNLEASH_URL', shows: 'need', example: 'UNLEASH_URL=' },
    { in: 'variable', name: 'UNLEASH_API_URL', shows: 'need', example: 'UNLEASH_API_URL=' },
  ],
};
