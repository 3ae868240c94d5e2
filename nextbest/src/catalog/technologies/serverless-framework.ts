import type { Technology } from '#model/catalog.ts';

export const serverlessFramework: Technology = {
  id: 'serverless-framework',
  name: 'Serverless Framework',
  capability: 'compute',
  market: { evolution: 0.92, because: 'Functions that cost nothing while idle are offered by every large cloud.' },
  speaks: ['function'],
  seen: { repository: 'serverless/examples', path: 'legacy/aws-nodejs-typescript/serverless.ts' },
  marks: [
    {
      in: 'npm',
      name: 'serverless',
      shows: 'need',
      as: 'part',
      example: '"serverless": "latest"',
      notExample: '"serverless-offline": "latest"',
    },
    { in: 'file', name: 'serverless.yml', shows: 'use', as: 'part', example: 'serverless.yml' },
    { in: 'command', name: 'serverless', shows: 'use', as: 'part', example: '- run: serverless' },
    {
      in: 'command',
      name: 'serverless *',
      shows: 'use',
      as: 'part',
      example: '- run: serverless deploy',
      notExample: '- run: make serverless',
    },
    { in: 'command', name: 'sls', shows: 'use', as: 'part', example: '- run: sls' },
    { in: 'command', name: 'sls *', shows: 'use', as: 'part', example: '- run: sls deploy', notExample: '- run: make sls' },
    { in: 'file', name: 'serverless.ts', shows: 'use', rung: 'serverless', example: 'serverless.ts' },
  ],
};
