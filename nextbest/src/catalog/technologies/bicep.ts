import type { Technology } from '#model/catalog.ts';

export const bicep: Technology = {
  id: 'bicep',
  name: 'Bicep',
  capability: 'ci-cd',
  market: { evolution: 0.9, because: 'Describing infrastructure as files is a free feature of every large cloud.' },
  cloud: 'azure',
  seen: { repository: 'microsoft/sample-app-aoai-chatGPT', path: 'infra/db.bicep' },
  marks: [{ in: 'file', name: 'main.bicep', shows: 'need', as: 'part', example: 'infra/main.bicep' }],
};
