import type { Technology } from '#model/catalog.ts';

export const delineaSecretServer: Technology = {
  id: 'delinea-secret-server',
  name: 'Delinea Secret Server',
  capability: 'secrets',
  market: { evolution: 0.78, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['secrets'],
  seen: { repository: 'external-secrets/external-secrets', path: 'e2e/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/DelineaXPM/tss-sdk-go/v*',
      shows: 'need',
      example: 'github.com/DelineaXPM/tss-sdk-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/DelineaXPM/dsv-sdk-go/v*',
      shows: 'need',
      example: 'github.com/DelineaXPM/dsv-sdk-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'pypi', name: 'python-tss-sdk', shows: 'need', example: 'python-tss-sdk==1.0.0', notExample: 'python-tss-sdk-not==1.0.0' },
    { in: 'pypi', name: 'python-dsv-sdk', shows: 'need', example: 'python-dsv-sdk==1.0.0', notExample: 'python-dsv-sdk-not==1.0.0' },
  ],
};
