import type { Technology } from '#model/catalog.ts';

export const amazonQBusiness: Technology = {
  id: 'amazon-q-business',
  name: 'Amazon Q Business',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Answers from documents are sold by the person by every large cloud.' },
  cloud: 'aws',
  seen: { repository: 'aws-samples/serverless-patterns', path: 'qbusiness-s3-lambda/template.yaml' },
  marks: [
    {
      in: 'cloudformation',
      name: 'AWS::QBusiness::Application',
      shows: 'use',
      rung: 'saas',
      example: 'Type: AWS::QBusiness::Application',
      notExample: 'Type: AWS::QBusiness::ApplicationNot',
    },
  ],
};
