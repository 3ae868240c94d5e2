import type { Technology } from '#model/catalog.ts';

export const awsLambdaDurableFunctions: Technology = {
  id: 'aws-lambda-durable-functions',
  name: 'AWS Lambda durable functions',
  capability: 'workflow',
  market: { evolution: 0.8, because: 'Workflow engines are rented by the step, but their definitions still differ by vendor.' },
  cloud: 'aws',
  speaks: ['function'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'cdk-sfn-dmap-df/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@aws/durable-execution-sdk-js',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws/durable-execution-sdk-js": "latest"',
    },
  ],
};
