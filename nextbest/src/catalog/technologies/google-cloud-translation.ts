import type { Technology } from '#model/catalog.ts';

export const googleCloudTranslation: Technology = {
  id: 'google-cloud-translation',
  name: 'Google Cloud Translation',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Translation is sold by the letter by every large cloud.' },
  cloud: 'gcp',
  speaks: ['translation'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'automl/snippets/requirements.txt' },
  marks: [
    { in: 'rubygems', name: 'google-cloud-translate', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-translate'" },
    {
      in: 'nuget',
      name: 'Google.Cloud.Translation.V2',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Translation.V2" />',
    },
    { in: 'go', name: 'cloud.google.com/go/translate', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/translate v1.0.0' },
    {
      in: 'pypi',
      name: 'google-cloud-translate',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-translate==1.0.0',
      notExample: 'google-cloud-translate-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/translate',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/translate": "1.0.0"',
      notExample: '"@google-cloud/translate-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-translate',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-translate</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-translate-not</artifactId></dependency>',
    },
  ],
};
