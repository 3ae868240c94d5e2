import type { Technology } from '#model/catalog.ts';

export const amazonAuroraServerless: Technology = {
  id: 'amazon-aurora-serverless',
  name: 'Amazon Aurora serverless',
  capability: 'relational-db',
  market: { evolution: 0.92, because: 'PostgreSQL and MySQL are sold by every cloud, also with capacity that scales by itself.' },
  cloud: 'aws',
  speaks: ['postgresql', 'mysql'],
  seen: { repository: 'sst/sst', path: 'go.mod' },
  marks: [
    { in: 'npm', name: '@aws-sdk/client-rds-data', shows: 'need', example: '"@aws-sdk/client-rds-data": "^3.873.0"' },
    { in: 'npm', name: 'data-api-client', shows: 'need', example: '"data-api-client": "latest"' },
    {
      in: 'maven',
      name: 'software.amazon.awssdk:rdsdata',
      shows: 'need',
      example: '<dependency><groupId>software.amazon.awssdk</groupId><artifactId>rdsdata</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/aws/aws-sdk-go-v2/service/rdsdata',
      shows: 'need',
      example: 'github.com/aws/aws-sdk-go-v2/service/rdsdata v1.0.0',
    },
  ],
};
