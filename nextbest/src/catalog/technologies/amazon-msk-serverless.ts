import type { Technology } from '#model/catalog.ts';

export const amazonMskServerless: Technology = {
  id: 'amazon-msk-serverless',
  name: 'Amazon MSK Serverless',
  capability: 'streaming',
  market: { evolution: 0.82, because: 'Kafka-compatible streams are sold by every large cloud and several vendors, most still by size.' },
  cloud: 'aws',
  speaks: ['kafka'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'msk-cfn-sasl-lambda/create-cluster-cfn/MSKSampleStack.yml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_msk_serverless_cluster',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_msk_serverless_cluster" "clicks" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::MSK::ServerlessCluster',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::MSK::ServerlessCluster',
    },
  ],
};
