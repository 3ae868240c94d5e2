import type { Technology } from '#model/catalog.ts';

export const amazonPolly: Technology = {
  id: 'amazon-polly',
  name: 'Amazon Polly',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  cloud: 'aws',
  speaks: ['polly'],
  references: ['permission:polly'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javav2/example_code/polly/pom.xml' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-polly',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-polly": "1.0.0"',
      notExample: '"@aws-sdk/client-polly-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:polly',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>polly</artifactId></dependency>',
      notExample: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>polly-not</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/polly',
      shows: 'use',
      rung: 'serverless',
      example: 'github.com/aws/aws-sdk-go-v2/service/polly v1.0.0',
      notExample: 'github.com/aws/aws-sdk-go-v2/service/polly-not v1.0.0',
    },
    {
      in: 'nuget',
      name: 'AWSSDK.Polly',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="AWSSDK.Polly" />',
      notExample: '<PackageReference Include="AWSSDK.Polly.Not" />',
    },
    {
      in: 'rubygems',
      name: 'aws-sdk-polly',
      shows: 'use',
      rung: 'serverless',
      example: "gem 'aws-sdk-polly'",
      notExample: "gem 'aws-sdk-polly-not'",
    },
  ],
};
