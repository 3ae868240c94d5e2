import type { Technology } from '#model/catalog.ts';

export const amazonVpcLattice: Technology = {
  id: 'amazon-vpc-lattice',
  name: 'Amazon VPC Lattice',
  capability: 'networking',
  market: { evolution: 0.92, because: 'Load balancing, names and private networks come with every cloud.' },
  cloud: 'aws',
  speaks: ['http'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'vpc-lattice-lambda-tf/main.tf' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_vpclattice_service',
      shows: 'use',
      rung: 'serverless',
      example: 'resource "aws_vpclattice_service" "main" {',
    },
    {
      in: 'terraform',
      name: 'aws_vpclattice_*',
      shows: 'use',
      as: 'part',
      example: 'resource "aws_vpclattice_target_group" "main" {',
      notExample: 'resource "aws_sqs_queue" "main" {',
    },
  ],
};
