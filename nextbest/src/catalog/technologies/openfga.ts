import type { Technology } from '#model/catalog.ts';

export const openfga: Technology = {
  id: 'openfga',
  name: 'OpenFGA',
  capability: 'auth',
  market: { evolution: 0.65, because: 'Who may do what is asked of a service; few vendors sell it, each with its own language.' },
  speaks: ['zanzibar'],
  seen: { repository: 'testcontainers/testcontainers-python', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: '@openfga/sdk', shows: 'need', example: '"@openfga/sdk": "1.0.0"', notExample: '"@openfga/sdk-not": "1.0.0"' },
    { in: 'pypi', name: 'openfga-sdk', shows: 'need', example: 'openfga-sdk==1.0.0', notExample: 'openfga-sdk-not==1.0.0' },
    {
      in: 'go',
      name: 'github.com/openfga/go-sdk',
      shows: 'need',
      example: 'github.com/openfga/go-sdk v1.0.0',
      notExample: 'github.com/openfga/go-sdk-not v1.0.0',
    },
    {
      in: 'image',
      name: 'openfga/openfga',
      shows: 'use',
      rung: 'container',
      example: 'image: openfga/openfga:1.0',
      notExample: 'image: openfga/openfga-not:1.0',
    },
    {
      in: 'chart',
      name: 'openfga',
      shows: 'use',
      rung: 'container',
      example: '- { name: openfga, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: openfga-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
