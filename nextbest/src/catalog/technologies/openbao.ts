import type { Technology } from '#model/catalog.ts';

export const openbao: Technology = {
  id: 'openbao',
  name: 'OpenBao',
  capability: 'secrets',
  market: { evolution: 0.7, because: 'Secret stores are rented by the secret from every large cloud.' },
  speaks: ['vault'],
  seen: { repository: 'external-secrets/external-secrets', path: 'providers/v1/openbao/go.mod' },
  marks: [
    {
      in: 'go',
      name: 'github.com/openbao/openbao/api/v2',
      shows: 'need',
      example: 'github.com/openbao/openbao/api/v2 v2.0.0',
      notExample: 'github.com/openbao/openbao/api/v2-not v1.0.0',
    },
    {
      in: 'image',
      name: 'openbao/openbao',
      shows: 'use',
      rung: 'container',
      example: 'image: openbao/openbao:1.0',
      notExample: 'image: openbao/openbao-not:1.0',
    },
    {
      in: 'image',
      name: 'quay.io/openbao/openbao',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/openbao/openbao:1.0',
      notExample: 'image: quay.io/openbao/openbao-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/openbao/openbao',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/openbao/openbao:1.0',
      notExample: 'image: ghcr.io/openbao/openbao-not:1.0',
    },
    {
      in: 'chart',
      name: 'openbao',
      shows: 'use',
      rung: 'container',
      example: '- { name: openbao, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: openbao-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
