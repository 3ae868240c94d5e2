import type { Technology } from '#model/catalog.ts';

export const awsElementalMediaconvert: Technology = {
  id: 'aws-elemental-mediaconvert',
  name: 'AWS Elemental MediaConvert',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'aws',
  speaks: ['video'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javascriptv3/example_code/mediaconvert/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-mediaconvert',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-mediaconvert": "^3.873.0"',
    },
  ],
};
