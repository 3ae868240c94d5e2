import type { Technology } from '#model/catalog.ts';

export const awsTransferFamily: Technology = {
  id: 'aws-transfer-family',
  name: 'AWS Transfer Family',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'File transfer is rented by the hour from every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'awstransfer-lambda-sam/template.yaml' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::Transfer::Server',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::Transfer::Server',
      notExample: 'Type: AWS::Transfer::ServerNot',
    },
  ],
};
