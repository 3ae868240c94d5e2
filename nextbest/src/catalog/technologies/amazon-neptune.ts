import type { Technology } from '#model/catalog.ts';

export const amazonNeptune: Technology = {
  id: 'amazon-neptune',
  name: 'Amazon Neptune',
  capability: 'document-db',
  market: { evolution: 0.78, because: 'Graph databases are sold as a service by a few vendors, each with its own language.' },
  cloud: 'aws',
  speaks: ['gremlin', 'sparql'],
  lifespan: 'amazon-neptune',
  seen: { repository: 'aws-cloudformation/aws-cloudformation-templates', path: 'NeptuneDB/Neptune.json' },
  marks: [
    {
      in: 'host',
      name: '*.region.neptune.amazonaws.com',
      shows: 'use',
      rung: 'managed',
      example: 'const address = "https://api.shop.eu-west-1.neptune.amazonaws.com/v1";',
    },
    {
      in: 'terraform',
      name: 'aws_neptune_cluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'serverless_v2_scaling_configuration.min_capacity', rung: 'serverless-capacity' },
        { attribute: 'serverless_v2_scaling_configuration.max_capacity', rung: 'serverless-capacity' },
      ],
      example: 'resource "aws_neptune_cluster" "carts" {',
    },
    {
      in: 'terraform',
      name: 'aws_neptune_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_neptune_subnet_group" "carts" {',
      notExample: 'resource "aws_sqs_queue" "carts" {',
    },
    { in: 'cloudformation', name: 'AWS::Neptune::DBCluster', shows: 'use', rung: 'managed', example: 'Type: AWS::Neptune::DBCluster' },
  ],
};
