import type { Technology } from '#model/catalog.ts';

export const azurePipelines: Technology = {
  id: 'azure-pipelines',
  name: 'Azure Pipelines',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  cloud: 'azure',
  seen: { repository: 'simplcommerce/SimplCommerce', path: 'azure-pipelines.yml' },
  marks: [
    { in: 'file', name: 'azure-pipelines.yml', shows: 'use', as: 'part', example: 'azure-pipelines.yml' },
    {
      in: 'platform',
      name: 'azure-pipelines/pipeline',
      shows: 'use',
      rung: 'saas',
      example: 'steps: [{ script: make }]',
      notExample: '- a',
    },
  ],
};
