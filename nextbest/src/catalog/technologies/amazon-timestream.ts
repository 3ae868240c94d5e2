import type { Technology } from '#model/catalog.ts';

export const amazonTimestream: Technology = {
  id: 'amazon-timestream',
  name: 'Amazon Timestream',
  capability: 'observability',
  market: { evolution: 0.8, because: 'Stores of time series are rented by the write from several vendors.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'eventbridge-pipes-sqs-to-timestream/template.yaml' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::Timestream::Table',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Timestream::Table',
      notExample: 'Type: AWS::Timestream::TableNot',
    },
    {
      in: 'cloudformation',
      name: 'AWS::Timestream::Database',
      shows: 'use',
      rung: 'serverless',
      example: 'Type: AWS::Timestream::Database',
      notExample: 'Type: AWS::Timestream::DatabaseNot',
    },
  ],
};
