import type { Technology } from '#model/catalog.ts';

export const cyberarkConjur: Technology = {
  id: 'cyberark-conjur',
  name: 'CyberArk Conjur',
  capability: 'secrets',
  market: { evolution: 0.78, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'external-secrets/external-secrets', path: 'e2e/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/cyberark/conjur-api-go',
      shows: 'need',
      example: 'github.com/cyberark/conjur-api-go v1.0.0',
      notExample: 'github.com/cyberark/conjur-api-go-not v1.0.0',
    },
    { in: 'pypi', name: 'conjur-api', shows: 'need', example: 'conjur-api==1.0.0', notExample: 'conjur-api-not==1.0.0' },
    { in: 'rubygems', name: 'conjur-api', shows: 'need', example: "gem 'conjur-api'", notExample: "gem 'conjur-api-not'" },
    {
      in: 'maven',
      name: 'net.conjur.api:conjur-api',
      shows: 'need',
      example: '<dependency><groupId>net.conjur.api</groupId><artifactId>conjur-api</artifactId></dependency>',
      notExample: '<dependency><groupId>net.conjur.api</groupId><artifactId>conjur-api-not</artifactId></dependency>',
    },
    {
      in: 'image',
      name: 'cyberark/conjur',
      shows: 'use',
      rung: 'container',
      example: 'image: cyberark/conjur:1.0',
      notExample: 'image: cyberark/conjur-not:1.0',
    },
    {
      in: 'chart',
      name: 'conjur-oss',
      shows: 'use',
      rung: 'container',
      example: '- { name: conjur-oss, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: conjur-oss-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
