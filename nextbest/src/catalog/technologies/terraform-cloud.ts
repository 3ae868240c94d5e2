import type { Technology } from '#model/catalog.ts';

export const terraformCloud: Technology = {
  id: 'terraform-cloud',
  name: 'HCP Terraform',
  capability: 'ci-cd',
  market: { evolution: 0.82, because: 'Describing infrastructure as files is a free feature; running it is sold by the resource.' },
  speaks: ['terraform'],
  seen: { repository: 'alphagov/govuk-infrastructure', path: 'terraform/deployments/tfc-bootstrap/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'tfe_workspace',
      shows: 'use',
      rung: 'saas',
      example: 'resource "tfe_workspace" "main" {',
      notExample: 'resource "tfe_workspace_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'tfe_*',
      shows: 'use',
      as: 'part',
      example: 'resource "tfe_oauth_client" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
  ],
};
