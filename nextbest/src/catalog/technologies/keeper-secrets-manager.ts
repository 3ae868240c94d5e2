import type { Technology } from '#model/catalog.ts';

export const keeperSecretsManager: Technology = {
  id: 'keeper-secrets-manager',
  name: 'Keeper Secrets Manager',
  capability: 'secrets',
  market: { evolution: 0.75, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'external-secrets/external-secrets', path: 'providers/v1/keepersecurity/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/keeper-security/secrets-manager-go/core',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/keeper-security/secrets-manager-go/core v1.0.0',
      notExample: 'github.com/keeper-security/secrets-manager-go/core-not v1.0.0',
    },
    {
      in: 'npm',
      name: '@keeper-security/secrets-manager-core',
      shows: 'use',
      rung: 'saas',
      example: '"@keeper-security/secrets-manager-core": "1.0.0"',
      notExample: '"@keeper-security/secrets-manager-core-not": "1.0.0"',
    },
    {
      in: 'pypi',
      name: 'keeper-secrets-manager-core',
      shows: 'use',
      rung: 'saas',
      example: 'keeper-secrets-manager-core==1.0.0',
      notExample: 'keeper-secrets-manager-core-not==1.0.0',
    },
    {
      in: 'action',
      name: 'Keeper-Security/ksm-action',
      shows: 'use',
      as: 'part',
      example: '- uses: Keeper-Security/ksm-action@v1',
      notExample: '- uses: Keeper-Security/ksm-action-not@v1',
    },
  ],
};
