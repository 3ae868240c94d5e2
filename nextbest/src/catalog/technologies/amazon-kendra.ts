import type { Technology } from '#model/catalog.ts';

export const amazonKendra: Technology = {
  id: 'amazon-kendra',
  name: 'Amazon Kendra',
  capability: 'search',
  market: { evolution: 0.8, because: 'Search over documents is rented by the hour from every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'appsync-lambda-kendra/template.yaml' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::Kendra::Index',
      shows: 'use',
      rung: 'serverless-capacity',
      example: 'Type: AWS::Kendra::Index',
      notExample: 'Type: AWS::Kendra::IndexNot',
    },
  ],
};
