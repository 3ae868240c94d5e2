import type { Technology } from '#model/catalog.ts';

export const amazonTextract: Technology = {
  id: 'amazon-textract',
  name: 'Amazon Textract',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'aws',
  speaks: ['scan'],
  references: ['permission:textract'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javascriptv3/example_code/cross-services/textract-react/package.json' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-textract', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-textract": "^3.873.0"' },
  ],
};
