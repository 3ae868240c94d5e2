import type { Technology } from '#model/catalog.ts';

export const amazonPersonalize: Technology = {
  id: 'amazon-personalize',
  name: 'Amazon Personalize',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Recommendations are sold by the request by the large clouds and some specialists.' },
  cloud: 'aws',
  speaks: ['personalize'],
  references: ['permission:personalize'],
  seen: { repository: 'awsdocs/aws-doc-sdk-examples', path: 'javav2/example_code/personalize/pom.xml' },
  marks: [
    {
      in: 'npm',
      name: '@aws-sdk/client-personalize',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-personalize": "1.0.0"',
      notExample: '"@aws-sdk/client-personalize-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@aws-sdk/client-personalize-runtime',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-personalize-runtime": "1.0.0"',
      notExample: '"@aws-sdk/client-personalize-runtime-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@aws-sdk/client-personalize-events',
      shows: 'use',
      rung: 'serverless',
      example: '"@aws-sdk/client-personalize-events": "1.0.0"',
      notExample: '"@aws-sdk/client-personalize-events-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:personalize',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>personalize</artifactId></dependency>',
      notExample: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>personalize-not</artifactId></dependency>',
    },
  ],
};
