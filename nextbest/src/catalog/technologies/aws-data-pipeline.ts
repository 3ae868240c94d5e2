import type { Technology } from '#model/catalog.ts';

export const awsDataPipeline: Technology = {
  id: 'aws-data-pipeline',
  name: 'AWS Data Pipeline',
  capability: 'batch',
  market: { evolution: 0.8, because: 'Moving of data is sold by the run by every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-cloudformation/aws-cloudformation-templates', path: 'DataPipeline/DataPipeline-StringValue.json' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::DataPipeline::Pipeline',
      shows: 'use',
      rung: 'managed',
      example: 'Type: AWS::DataPipeline::Pipeline',
      notExample: 'Type: AWS::DataPipeline::PipelineNot',
    },
  ],
};
