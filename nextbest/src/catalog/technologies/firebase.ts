import type { Technology } from '#model/catalog.ts';

export const firebase: Technology = {
  id: 'firebase',
  name: 'Firebase',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  cloud: 'gcp',
  speaks: ['function'],
  seen: { repository: 'GoogleCloudPlatform/nodejs-docs-samples', path: 'run/idp-sql/package.json' },
  marks: [
    { in: 'npm', name: 'firebase-admin', shows: 'need', capability: 'auth', example: '"firebase-admin": "latest"' },
    { in: 'npm', name: 'firebase-tools', shows: 'need', as: 'part', example: '"firebase-tools": "latest"' },
    { in: 'file', name: 'firebase.json', shows: 'use', rung: 'serverless', example: 'firebase.json' },
    {
      in: 'action',
      name: 'FirebaseExtended/action-hosting-deploy',
      shows: 'use',
      as: 'part',
      example: '- uses: FirebaseExtended/action-hosting-deploy@v4',
    },
    { in: 'command', name: 'firebase', shows: 'use', rung: 'serverless', as: 'part', example: '- run: firebase' },
    {
      in: 'command',
      name: 'firebase *',
      shows: 'use',
      rung: 'serverless',
      as: 'part',
      example: '- run: firebase deploy',
      notExample: '- run: make firebase',
    },
  ],
};
