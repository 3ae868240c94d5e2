import type { Technology } from '#model/catalog.ts';

export const awsCopilot: Technology = {
  id: 'aws-copilot',
  name: 'AWS Copilot',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Containers without servers to look after are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['container-image'],
  seen: { repository: 'LAION-AI/Open-Assistant', path: 'copilot/api/manifest.yml' },
  marks: [{ in: 'file', name: 'copilot', shows: 'use', rung: 'serverless-capacity', example: 'copilot/web/manifest.yml' }],
};
