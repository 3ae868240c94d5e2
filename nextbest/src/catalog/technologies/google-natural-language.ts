import type { Technology } from '#model/catalog.ts';

export const googleNaturalLanguage: Technology = {
  id: 'google-natural-language',
  name: 'Cloud Natural Language',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Recognising what a text says is sold by the text, and done by large models by now.' },
  cloud: 'gcp',
  speaks: ['natural-language'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'language/v1/requirements.txt' },
  marks: [
    {
      in: 'pypi',
      name: 'google-cloud-language',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-language==1.0.0',
      notExample: 'google-cloud-language-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/language',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/language": "1.0.0"',
      notExample: '"@google-cloud/language-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-language',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-language</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-language-not</artifactId></dependency>',
    },
  ],
};
