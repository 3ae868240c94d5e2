import type { Technology } from '#model/catalog.ts';

export const pulumiEsc: Technology = {
  id: 'pulumi-esc',
  name: 'Pulumi ESC',
  capability: 'secrets',
  market: { evolution: 0.68, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'external-secrets/external-secrets', path: 'providers/v1/pulumi/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/pulumi/esc-sdk/sdk',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/pulumi/esc-sdk/sdk v1.0.0',
      notExample: 'github.com/pulumi/esc-sdk/sdk-not v1.0.0',
    },
    {
      in: 'npm',
      name: '@pulumi/esc-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@pulumi/esc-sdk": "1.0.0"',
      notExample: '"@pulumi/esc-sdk-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'pulumi-esc-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'pulumi-esc-sdk==1.0.0',
      notExample: 'pulumi-esc-sdk-not==1.0.0',
    },
    {
      in: 'action',
      name: 'pulumi/esc-action',
      shows: 'use',
      as: 'part',
      example: '- uses: pulumi/esc-action@v1',
      notExample: '- uses: pulumi/esc-action-not@v1',
    },
    {
      in: 'action',
      name: 'pulumi/auth-actions',
      shows: 'use',
      as: 'part',
      example: '- uses: pulumi/auth-actions@v1',
      notExample: '- uses: pulumi/auth-actions-not@v1',
    },
  ],
};
