import type { Technology } from '#model/catalog.ts';

export const githubContainerRegistry: Technology = {
  id: 'github-container-registry',
  name: 'GitHub Container Registry',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  references: ['registry:ghcr.io'],
  seen: { repository: 'nginxinc/docker-nginx-unprivileged', path: '.github/workflows/image-cleanup.yml' },
  marks: [
    {
      in: 'action',
      name: 'dataaxiom/ghcr-cleanup-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: dataaxiom/ghcr-cleanup-action@v1',
      notExample: '- uses: actions/checkout@v4',
    },
    {
      in: 'action',
      name: 'snok/container-retention-policy',
      shows: 'use',
      rung: 'saas',
      example: '- uses: snok/container-retention-policy@v3',
    },
  ],
};
