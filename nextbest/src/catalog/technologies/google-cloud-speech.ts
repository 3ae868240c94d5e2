import type { Technology } from '#model/catalog.ts';

export const googleCloudSpeech: Technology = {
  id: 'google-cloud-speech',
  name: 'Google Cloud Speech-to-Text',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  cloud: 'gcp',
  speaks: ['speech'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'speech/snippets/requirements.txt' },
  marks: [
    { in: 'rubygems', name: 'google-cloud-speech', shows: 'use', rung: 'serverless', example: "gem 'google-cloud-speech'" },
    {
      in: 'nuget',
      name: 'Google.Cloud.Speech.V1',
      shows: 'use',
      rung: 'serverless',
      example: '<PackageReference Include="Google.Cloud.Speech.V1" />',
    },
    { in: 'go', name: 'cloud.google.com/go/speech', shows: 'use', rung: 'serverless', example: 'cloud.google.com/go/speech v1.0.0' },
    {
      in: 'pypi',
      name: 'google-cloud-speech',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-speech==1.0.0',
      notExample: 'google-cloud-speech-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/speech',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/speech": "1.0.0"',
      notExample: '"@google-cloud/speech-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-speech',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-speech</artifactId></dependency>',
      notExample: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-speech-not</artifactId></dependency>',
    },
  ],
};
