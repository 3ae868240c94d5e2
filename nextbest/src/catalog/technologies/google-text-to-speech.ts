import type { Technology } from '#model/catalog.ts';

export const googleTextToSpeech: Technology = {
  id: 'google-text-to-speech',
  name: 'Google Cloud Text-to-Speech',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  cloud: 'gcp',
  speaks: ['text-to-speech'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'texttospeech/snippets/requirements.txt' },
  marks: [
    {
      in: 'pypi',
      name: 'google-cloud-texttospeech',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-texttospeech==1.0.0',
      notExample: 'google-cloud-texttospeech-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/text-to-speech',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/text-to-speech": "1.0.0"',
      notExample: '"@google-cloud/text-to-speech-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-texttospeech',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-texttospeech</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-texttospeech-not</artifactId></dependency>',
    },
  ],
};
