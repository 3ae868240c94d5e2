import type { Technology } from '#model/catalog.ts';

export const amazonTranslate: Technology = {
  id: 'amazon-translate',
  name: 'Amazon Translate',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Translation is sold by the letter by every large cloud.' },
  cloud: 'aws',
  speaks: ['translate'],
  references: ['permission:translate'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javav2/example_code/redshift/pom.xml' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-translate',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-translate": "1.0.0"',
      notExample: '"@aws-sdk/client-translate-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:translate',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>translate</artifactId></dependency>',
      notExample: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>translate-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/translate',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/translate v1.0.0',
      notExample: 'github.com/aws/aws-sdk-go-v2/service/translate-not v1.0.0',
    },
    {
      in: 'nuget',
      name: 'AWSSDK.Translate',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.Translate" />',
      notExample: '<PackageReference Include="AWSSDK.Translate.Not" />',
    },
    {
      in: 'rubygems',
      name: 'aws-sdk-translate',
      shows: 'use',
      rung: 'serverless',
      example: "gem 'aws-sdk-translate'",
      notExample: "gem 'aws-sdk-translate-not'",
    },
  ],
};
