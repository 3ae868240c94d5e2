import type { Technology } from '#model/catalog.ts';

export const zitadel: Technology = {
  id: 'zitadel',
  name: 'ZITADEL',
  capability: 'auth',
  market: { evolution: 0.78, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/zitadel/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/zitadel/zitadel',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/zitadel/zitadel:1.0',
      notExample: 'image: ghcr.io/zitadel/zitadel-not:1.0',
    },
    {
      in: 'chart',
      name: 'zitadel',
      shows: 'use',
      rung: 'container',
      example: '- { name: zitadel, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: zitadel-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'aspire/AddZitadel',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddZitadel("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddZitadelNot("main");',
    },
    {
      in: 'terraform',
      name: 'zitadel_*',
      shows: 'use',
      as: 'part',
      example: 'resource "zitadel_policy" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
