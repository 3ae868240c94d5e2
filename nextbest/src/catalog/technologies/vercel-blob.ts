import type { Technology } from '#model/catalog.ts';

export const vercelBlob: Technology = {
  id: 'vercel-blob',
  name: 'Vercel Blob',
  capability: 'object-storage',
  market: { evolution: 0.85, because: 'Object storage is rented by the gigabyte from every large cloud.' },
  seen: { repository: 'vercel/ai', path: 'examples/next/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@vercel/blob',
      shows: 'use',
      rung: 'saas',
      example: '"@vercel/blob": "1.0.0"',
      notExample: '"not-vercel/blob": "1.0.0"',
    },
  ],
};
