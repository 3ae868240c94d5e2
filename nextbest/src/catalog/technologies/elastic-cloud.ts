import type { Technology } from '#model/catalog.ts';

export const elasticCloud: Technology = {
  id: 'elastic-cloud',
  name: 'Elastic Cloud',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search is sold by clouds and specialists, though relevance still needs tuning.' },
  speaks: ['elasticsearch'],
  seen: { repository: 'elastic/terraform-provider-ec', path: 'examples/deployment_ccs/deployment.tf' },
  marks: [
    { in: 'host', name: '*.cloud.es.io', shows: 'use', rung: 'managed', example: 'const address = "https://api.shop.cloud.es.io/v1";' },
    {
      in: 'host',
      name: '*.elastic-cloud.com',
      shows: 'use',
      rung: 'managed',
      example: 'const address = "https://api.shop.elastic-cloud.com/v1";',
    },
    { in: 'terraform', name: 'ec_deployment', shows: 'use', rung: 'managed', example: 'resource "ec_deployment" "products" {' },
    {
      in: 'terraform',
      name: 'ec_*',
      shows: 'use',
      as: 'part',
      example: 'resource "ec_deployment_extension" "products" {',
      notExample: 'resource "aws_sqs_queue" "products" {',
    },
  ],
};
