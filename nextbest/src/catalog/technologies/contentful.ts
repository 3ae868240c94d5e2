import type { Technology } from '#model/catalog.ts';

export const contentful: Technology = {
  id: 'contentful',
  name: 'Contentful',
  capability: 'media',
  market: { evolution: 0.8, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'vercel/examples', path: 'cdn/cms-bulk-redirects/vercel.ts' },
  marks: [
    {
      in: 'npm',
      name: 'contentful',
      shows: 'use',
      rung: 'saas',
      example: '"contentful": "1.0.0"',
      notExample: '"contentful-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: 'contentful-management',
      shows: 'use',
      rung: 'saas',
      example: '"contentful-management": "1.0.0"',
      notExample: '"contentful-management-not": "1.0.0"',
    },
    { in: 'pypi', name: 'contentful', shows: 'use', rung: 'saas', example: 'contentful==1.0.0', notExample: 'contentful-not==1.0.0' },
    { in: 'rubygems', name: 'contentful', shows: 'use', rung: 'saas', example: "gem 'contentful'", notExample: "gem 'contentful-not'" },
    {
      in: 'npm',
      name: 'gatsby-source-contentful',
      shows: 'use',
      rung: 'saas',
      example: '"gatsby-source-contentful": "1.0.0"',
      notExample: '"gatsby-source-contentful-not": "1.0.0"',
    },
    { in: 'variable', name: 'CONTENTFUL_SPACE_ID', shows: 'need', example: 'CONTENTFUL_SPACE_ID=' },
    { in: 'variable', name: 'CONTENTFUL_ACCESS_TOKEN', shows: 'need', example: 'CONTENTFUL_ACCESS_TOKEN=' },
  ],
};
