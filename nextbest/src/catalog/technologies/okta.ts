import type { Technology } from '#model/catalog.ts';

export const okta: Technology = {
  id: 'okta',
  name: 'Okta',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  seen: { repository: 'aws-ia/terraform-aws-eks-blueprints', path: 'patterns/sso-okta/okta.tf' },
  marks: [
    { in: 'npm', name: '@okta/okta-auth-js', shows: 'use', rung: 'saas', example: '"@okta/okta-auth-js": "latest"' },
    { in: 'npm', name: '@okta/okta-sdk-nodejs', shows: 'use', rung: 'saas', example: '"@okta/okta-sdk-nodejs": "latest"' },
    {
      in: 'terraform',
      name: 'okta_*',
      shows: 'use',
      as: 'part',
      example: 'resource "okta_app_oauth" "customers" {',
      notExample: 'resource "aws_sqs_queue" "customers" {',
    },
    { in: 'variable', name: 'OKTA_DOMAIN', shows: 'need', example: 'OKTA_DOMAIN=' },
    { in: 'variable', name: 'OKTA_CLIENT_ID', shows: 'need', example: 'OKTA_CLIENT_ID=' },
  ],
};
