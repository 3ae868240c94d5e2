import type { Technology } from '#model/catalog.ts';

export const hcpVault: Technology = {
  id: 'hcp-vault',
  name: 'HCP Vault Dedicated',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['vault'],
  seen: { repository: 'hashicorp/terraform-provider-hcp', path: 'examples/provider/provider.tf' },
  marks: [{ in: 'terraform', name: 'hcp_vault_cluster', shows: 'use', rung: 'saas', example: 'resource "hcp_vault_cluster" "settings" {' }],
};
