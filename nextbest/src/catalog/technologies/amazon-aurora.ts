import type { Technology } from '#model/catalog.ts';

export const amazonAurora: Technology = {
  id: 'amazon-aurora',
  name: 'Amazon Aurora',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'aws',
  speaks: ['postgresql', 'mysql'],
  lifespan: 'amazon-aurora-postgresql',
  marks: [
    {
      in: 'terraform',
      name: 'aws_rds_cluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'serverlessv2_scaling_configuration.min_capacity', rung: 'serverless-capacity' },
        { attribute: 'serverlessv2_scaling_configuration.max_capacity', rung: 'serverless-capacity' },
        { attribute: 'engine_mode', equals: 'serverless', rung: 'serverless-capacity' },
      ],
      example: 'resource "aws_rds_cluster" "accounts" {',
      notExample: 'resource "aws_rds_cluster_instance" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'aws_rds_cluster_instance',
      shows: 'use',
      rung: 'managed',
      rungWhen: [{ attribute: 'instance_class', equals: 'db.serverless', rung: 'serverless-capacity' }],
      as: 'part',
      example: 'resource "aws_rds_cluster_instance" "accounts" {',
    },
    {
      in: 'terraform',
      name: 'aws_rds_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_rds_cluster_parameter_group" "accounts" {',
      notExample: 'resource "aws_sqs_queue" "accounts" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::RDS::DBCluster',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'ServerlessV2ScalingConfiguration.MinCapacity', rung: 'serverless-capacity' },
        { attribute: 'ServerlessV2ScalingConfiguration.MaxCapacity', rung: 'serverless-capacity' },
        { attribute: 'EngineMode', equals: 'serverless', rung: 'serverless-capacity' },
      ],
      example: 'Type: AWS::RDS::DBCluster',
    },
    {
      in: 'terraform-module',
      name: 'terraform-aws-modules/rds-aurora/aws',
      shows: 'use',
      rung: 'managed',
      rungWhen: [
        { attribute: 'serverlessv2_scaling_configuration.min_capacity', rung: 'serverless-capacity' },
        { attribute: 'serverlessv2_scaling_configuration.max_capacity', rung: 'serverless-capacity' },
      ],
      example: 'source = "terraform-aws-modules/rds-aurora/aws"',
    },
  ],
};
