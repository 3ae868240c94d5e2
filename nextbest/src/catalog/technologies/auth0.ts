import type { Technology } from '#model/catalog.ts';

export const auth0: Technology = {
  id: 'auth0',
  name: 'Auth0',
  capability: 'auth',
  market: { evolution: 0.87, because: 'Sign-in is sold by clouds and specialists with standard protocols, per active user.' },
  speaks: ['oidc', 'saml'],
  seen: { repository: 'keephq/keep', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: 'auth0', shows: 'use', rung: 'saas', example: '"auth0": "latest"' },
    { in: 'npm', name: '@auth0/nextjs-auth0', shows: 'use', rung: 'saas', example: '"@auth0/nextjs-auth0": "latest"' },
    { in: 'npm', name: 'express-oauth2-jwt-bearer', shows: 'use', rung: 'saas', example: '"express-oauth2-jwt-bearer": "latest"' },
    { in: 'pypi', name: 'auth0-python', shows: 'use', rung: 'saas', example: 'auth0-python' },
    {
      in: 'terraform',
      name: 'auth0_*',
      shows: 'use',
      as: 'part',
      example: 'resource "auth0_client" "customers" {',
      notExample: 'resource "aws_sqs_queue" "customers" {',
    },
    { in: 'variable', name: 'AUTH0_DOMAIN', shows: 'need', example: 'AUTH0_DOMAIN=' },
    { in: 'variable', name: 'AUTH0_CLIENT_ID', shows: 'need', example: 'AUTH0_CLIENT_ID=' },
  ],
};
