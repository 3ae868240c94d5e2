import type { Technology } from '#model/catalog.ts';

export const hashicorpVault: Technology = {
  id: 'hashicorp-vault',
  name: 'HashiCorp Vault',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['vault'],
  lifespan: 'hashicorp-vault',
  seen: { repository: 'aws-samples/eks-blueprints-add-ons', path: 'add-ons/vault/Chart.yaml' },
  marks: [
    { in: 'npm', name: 'node-vault', shows: 'need', example: '"node-vault": "latest"' },
    { in: 'pypi', name: 'hvac', shows: 'need', example: 'hvac' },
    { in: 'go', name: 'github.com/hashicorp/vault/api', shows: 'need', example: 'github.com/hashicorp/vault/api v1.0.0' },
    { in: 'image', name: 'hashicorp/vault', shows: 'use', rung: 'container', example: 'image: hashicorp/vault:1.20' },
    {
      in: 'image',
      name: 'vault',
      shows: 'use',
      rung: 'container',
      example: 'image: vault:latest',
      notExample: 'image: vault-exporter:latest',
    },
    {
      in: 'chart',
      name: 'vault',
      shows: 'use',
      rung: 'container',
      example: '- { name: vault, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'terraform',
      name: 'vault_*',
      shows: 'use',
      as: 'part',
      example: 'resource "vault_policy" "settings" {',
      notExample: 'resource "aws_sqs_queue" "settings" {',
    },
    { in: 'file', name: 'vault.hcl', shows: 'need', example: 'vault.hcl' },
    { in: 'action', name: 'hashicorp/vault-action', shows: 'use', as: 'part', example: '- uses: hashicorp/vault-action@v4' },
    { in: 'variable', name: 'VAULT_ADDR', shows: 'need', example: 'VAULT_ADDR=' },
  ],
};
