import type { Technology } from '#model/catalog.ts';

export const cloudFoundry: Technology = {
  id: 'cloud-foundry',
  name: 'Cloud Foundry',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Hosting a web application without servers is sold by every large cloud.' },
  speaks: ['buildpack', 'container-image'],
  seen: { repository: 'eugenp/tutorials', path: 'spring-boot-modules/spring-boot-bootstrap/cloudfoundry/manifest.yml' },
  marks: [
    {
      in: 'platform',
      name: 'cloud-foundry/app',
      shows: 'use',
      rung: 'managed',
      example: 'applications: [{ name: web, memory: 512M }]',
      notExample: 'display: { name: Web }',
    },
    { in: 'terraform', name: 'cloudfoundry_app', shows: 'use', rung: 'managed', example: 'resource "cloudfoundry_app" "web" {' },
    {
      in: 'terraform',
      name: 'cloudfoundry_*',
      shows: 'use',
      as: 'part',
      example: 'resource "cloudfoundry_route" "web" {',
      notExample: 'resource "aws_sqs_queue" "web" {',
    },
    { in: 'command', name: 'cf', shows: 'use', as: 'part', example: '- run: cf push web' },
  ],
};
