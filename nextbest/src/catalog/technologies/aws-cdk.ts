import type { Technology } from '#model/catalog.ts';

export const awsCdk: Technology = {
  id: 'aws-cdk',
  name: 'AWS CDK',
  capability: 'ci-cd',
  market: { evolution: 0.85, because: 'Describing infrastructure as code is a free feature of every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'cdk-sfn-s3/package.json' },
  marks: [
    { in: 'npm', name: 'aws-cdk-lib', shows: 'need', as: 'part', example: '"aws-cdk-lib": "latest"' },
    { in: 'npm', name: 'aws-cdk', shows: 'need', as: 'part', example: '"aws-cdk": "latest"' },
    { in: 'npm', name: '@aws-cdk/*', shows: 'need', as: 'part', example: '"@aws-cdk/core": "latest"', notExample: '"express": "^5.1.0"' },
    { in: 'pypi', name: 'aws-cdk-lib', shows: 'need', as: 'part', example: 'aws-cdk-lib' },
    { in: 'command', name: 'cdk', shows: 'use', as: 'part', example: '- run: cdk' },
    { in: 'command', name: 'cdk *', shows: 'use', as: 'part', example: '- run: cdk deploy', notExample: '- run: make cdk' },
    { in: 'file', name: 'cdk.json', shows: 'need', as: 'part', example: 'cdk.json' },
  ],
};
