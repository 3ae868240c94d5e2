import type { Technology } from '#model/catalog.ts';

export const awsElementalMediaconvert: Technology = {
  id: 'aws-elemental-mediaconvert',
  name: 'AWS Elemental MediaConvert',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'aws',
  speaks: ['video'],
  references: ['permission:mediaconvert'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javascriptv3/example_code/mediaconvert/package.json' },
  marks: [
    {
      in: 'maven',
      name: 'software.amazon.awssdk:mediaconvert',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>mediaconvert</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/mediaconvert',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/mediaconvert v1.0.0',
    },
    {
      in: 'nuget',
      name: 'AWSSDK.MediaConvert',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.MediaConvert" />',
    },
    { in: 'rubygems', name: 'aws-sdk-mediaconvert', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-mediaconvert'" },
    {
      in: 'npm',
      name: '@aws-sdk/client-mediaconvert',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-mediaconvert": "^3.873.0"',
    },
  ],
};
