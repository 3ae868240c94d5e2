import type { Technology } from '#model/catalog.ts';

export const amazonOpensearchIngestion: Technology = {
  id: 'amazon-opensearch-ingestion',
  name: 'Amazon OpenSearch Ingestion',
  capability: 'streaming',
  market: { evolution: 0.72, because: 'Bringing records into a search index is part of what clouds and vendors of search sell.' },
  cloud: 'aws',
  speaks: ['opensearch'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'dynamodb-opensearch-serverless-zeroetl-sam/template.yaml' },
  marks: [
    {
      in: 'terraform',
      name: 'aws_osis_pipeline',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'resource "aws_osis_pipeline" "main" {',
      notExample: 'resource "aws_osis_pipeline_not" "main" {',
    },
    {
      in: 'cloudformation',
      name: 'AWS::OSIS::Pipeline',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::OSIS::Pipeline',
      notExample: 'Type: AWS::OSIS::PipelineNot',
    },
  ],
};
