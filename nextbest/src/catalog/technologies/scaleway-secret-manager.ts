import type { Technology } from '#model/catalog.ts';

export const scalewaySecretManager: Technology = {
  id: 'scaleway-secret-manager',
  name: 'Scaleway Secret Manager',
  capability: 'secrets',
  market: { evolution: 0.88, because: 'Secret stores are rented by the secret from every large cloud.' },
  shared: true,
  speaks: ['secrets'],
  seen: { repository: 'scaleway/terraform-provider-scaleway', path: 'examples/functions/region_from_id/function.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'scaleway_secret',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "scaleway_secret" "main" {',
      notExample: 'resource "scaleway_secret_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'scaleway_secret_*',
      shows: 'use',
      as: 'part',
      example: 'resource "scaleway_secret_version" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
