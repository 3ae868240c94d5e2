import type { Technology } from '#model/catalog.ts';

export const googleTranscoder: Technology = {
  id: 'google-transcoder',
  name: 'Google Cloud Transcoder API',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  cloud: 'gcp',
  speaks: ['video'],
  seen: { repository: 'GoogleCloudPlatform/nodejs-docs-samples', path: 'media/transcoder/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@google-cloud/video-transcoder',
      shows: 'use',
      rung: 'serverless',
      example: '"@google-cloud/video-transcoder": "^5.1.0"',
    },
  ],
};
