import type { Technology } from '#model/catalog.ts';

export const zot: Technology = {
  id: 'zot',
  name: 'zot',
  capability: 'container-registry',
  market: { evolution: 0.75, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  seen: { repository: 'khuedoan/homelab', path: 'platform/zot/Chart.yaml' },
  marks: [
    {
      in: 'chart',
      name: 'zot',
      shows: 'use',
      rung: 'container',
      example: '- { name: zot, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: zot-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'image',
      name: 'ghcr.io/project-zot/zot-linux-amd64',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/project-zot/zot-linux-amd64:1.0',
      notExample: 'image: ghcr.io/project-zot/zot-linux-amd64-not:1.0',
    },
    {
      in: 'image',
      name: 'ghcr.io/project-zot/zot',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/project-zot/zot:1.0',
      notExample: 'image: ghcr.io/project-zot/zot-not:1.0',
    },
  ],
};
