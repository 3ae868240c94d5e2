import type { Technology } from '#model/catalog.ts';

export const googleVideoIntelligence: Technology = {
  id: 'google-video-intelligence',
  name: 'Video Intelligence',
  capability: 'ml-inference',
  market: { evolution: 0.85, because: 'Recognising what a film shows is sold by the minute by every large cloud.' },
  cloud: 'gcp',
  speaks: ['video-intelligence'],
  seen: { repository: 'GoogleCloudPlatform/python-docs-samples', path: 'videointelligence/samples/labels/requirements.txt' },
  marks: [
    {
      in: 'pypi',
      name: 'google-cloud-videointelligence',
      shows: 'use',
      rung: 'serverless',
      example: 'google-cloud-videointelligence==1.0.0',
      notExample: 'google-cloud-videointelligence-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@google-cloud/video-intelligence',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/video-intelligence": "1.0.0"',
      notExample: '"@google-cloud/video-intelligence-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'com.google.cloud:google-cloud-video-intelligence',
      shows: 'use',
      rung: 'serverless',
      example: '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-video-intelligence</artifactId></dependency>',
      notExample:
        '<dependency><groupId>com.google.cloud</groupId><artifactId>google-cloud-video-intelligence-not</artifactId></dependency>',
    },
  ],
};
