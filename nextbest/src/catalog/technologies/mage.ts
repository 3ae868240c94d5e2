import type { Technology } from '#model/catalog.ts';

export const mage: Technology = {
  id: 'mage',
  name: 'Mage',
  capability: 'workflow',
  market: { evolution: 0.65, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  speaks: ['python'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/mage-ai/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'mageai/mageai',
      shows: 'use',
      rung: 'container',
      example: 'image: mageai/mageai:1.0',
      notExample: 'image: mageai/mageai-not:1.0',
    },
    { in: 'pypi', name: 'mage-ai', shows: 'need', example: 'mage-ai==1.0.0', notExample: 'mage-ai-not==1.0.0' },
  ],
};
