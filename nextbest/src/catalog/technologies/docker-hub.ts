import type { Technology } from '#model/catalog.ts';

export const dockerHub: Technology = {
  id: 'docker-hub',
  name: 'Docker Hub',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  references: ['registry:docker.io'],
  seen: { repository: 'qdm12/ddns-updater', path: '.github/workflows/markdown.yml' },
  marks: [
    {
      in: 'terraform',
      name: 'dockerhub_repository',
      shows: 'use',
      rung: 'saas',
      example: 'resource "dockerhub_repository" "orders" {',
      notExample: 'resource "docker_image" "orders" {',
    },
    {
      in: 'action',
      name: 'peter-evans/dockerhub-description',
      shows: 'use',
      rung: 'saas',
      example: '- uses: peter-evans/dockerhub-description@v4',
    },
  ],
};
