import type { Technology } from '#model/catalog.ts';

export const awsSam: Technology = {
  id: 'aws-sam',
  name: 'AWS Serverless Application Model',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'aws',
  speaks: ['function'],
  seen: { repository: 'aws-samples/serverless-patterns', path: 'cognito-httpapi/template.yaml' },
  marks: [
    { in: 'file', name: 'template.yaml', shows: 'need', as: 'part', example: 'template.yaml', notExample: 'templates.yaml' },
    { in: 'file', name: 'samconfig.toml', shows: 'need', as: 'part', example: 'samconfig.toml' },
    { in: 'cloudformation', name: 'AWS::Serverless::Application', shows: 'use', as: 'part', example: 'Type: AWS::Serverless::Application' },
    { in: 'action', name: 'aws-actions/setup-sam', shows: 'use', as: 'part', example: '- uses: aws-actions/setup-sam@v4' },
    { in: 'command', name: 'sam', shows: 'use', as: 'part', example: '- run: sam' },
    { in: 'command', name: 'sam *', shows: 'use', as: 'part', example: '- run: sam deploy', notExample: '- run: make sam' },
  ],
};
