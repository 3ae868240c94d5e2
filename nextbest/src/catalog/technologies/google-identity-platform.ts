import type { Technology } from '#model/catalog.ts';

export const googleIdentityPlatform: Technology = {
  id: 'google-identity-platform',
  name: 'Google Identity Platform',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  cloud: 'gcp',
  speaks: ['oidc'],
  seen: { repository: 'terraform-google-modules/docs-examples', path: 'identity_platform_inbound_saml_config_basic/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'google_identity_platform_config',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "google_identity_platform_config" "customers" {',
    },
    {
      in: 'terraform',
      name: 'google_identity_platform_*',
      shows: 'use',
      as: 'part',
      example: 'resource "google_identity_platform_tenant" "customers" {',
      notExample: 'resource "aws_sqs_queue" "customers" {',
    },
  ],
};
