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
    {
      in: 'maven',
      name: 'software.amazon.awssdk:textract',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>textract</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/textract',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/textract v1.0.0',
    },
    { in: 'nuget', name: 'AWSSDK.Textract', shows: 'use', rung: 'serverless', example: '<PackageReference Include="AWSSDK.Textract" />' },
    { in: 'rubygems', name: 'aws-sdk-textract', shows: 'use', rung: 'serverless', example: "gem 'aws-sdk-textract'" },
    { in: 'npm', name: '@aws-sdk/client-textract', shows: 'use', rung: 'serverless', example: '"@aws-sdk/client-textract": "^3.873.0"' },
  ],
};
