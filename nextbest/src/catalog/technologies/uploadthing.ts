import type { Technology } from '#model/catalog.ts';

export const uploadthing: Technology = {
  id: 'uploadthing',
  name: 'UploadThing',
  capability: 'file-storage',
  market: { evolution: 0.68, because: 'Taking of files from browsers is sold by the gigabyte by several vendors.' },
  speaks: ['uploads'],
  seen: { repository: 'unjs/unstorage', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: 'uploadthing',
      shows: 'use',
      rung: 'saas',
      example: '"uploadthing": "1.0.0"',
      notExample: '"uploadthing-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@uploadthing/react',
      shows: 'use',
      rung: 'saas',
      example: '"@uploadthing/react": "1.0.0"',
      notExample: '"@uploadthing/react-not": "1.0.0"',
    },
  ],
};
