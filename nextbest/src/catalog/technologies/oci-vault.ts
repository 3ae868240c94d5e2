import type { Technology } from '#model/catalog.ts';

export const ociVault: Technology = {
  id: 'oci-vault',
  name: 'OCI Vault',
  capability: 'secrets',
  market: { evolution: 0.85, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'oracle-quickstart/oci-cloudnative', path: 'deploy/basic/terraform/kms.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'oci_kms_vault',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "oci_kms_vault" "main" {',
      notExample: 'resource "oci_kms_vault_not" "main" {',
    },
    {
      in: 'terraform',
      name: 'oci_kms_*',
      shows: 'use',
      as: 'part',
      example: 'resource "oci_kms_key" "main" {',
      notExample: 'resource "google_storage_bucket" "main" {',
    },
    {
      in: 'terraform',
      name: 'oci_vault_secret',
      shows: 'use',
      as: 'part',
      example: 'resource "oci_vault_secret" "main" {',
      notExample: 'resource "oci_vault_secret_not" "main" {',
    },
  ],
};
