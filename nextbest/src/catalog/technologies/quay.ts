import type { Technology } from '#model/catalog.ts';

export const quay: Technology = {
  id: 'quay',
  name: 'Quay',
  capability: 'container-registry',
  market: { evolution: 0.95, because: 'Every cloud and code host keeps container images for a price by the gigabyte.' },
  speaks: ['container-image'],
  references: ['registry:quay.io'],
  seen: { repository: 'Flagsmith/flagsmith', path: '.github/workflows/platform-docker-build-test-publish.yml' },
  marks: [
    {
      in: 'terraform',
      name: 'quay_repository',
      shows: 'use',
      rung: 'saas',
      example: 'resource "quay_repository" "orders" {',
      notExample: 'resource "docker_image" "orders" {',
    },
  ],
};
