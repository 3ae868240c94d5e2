import type { Technology } from '#model/catalog.ts';

export const cloudinary: Technology = {
  id: 'cloudinary',
  name: 'Cloudinary',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['image', 'video'],
  seen: { repository: 'keystonejs/keystone', path: 'packages/cloudinary/package.json' },
  marks: [
    { in: 'npm', name: 'cloudinary', shows: 'use', rung: 'saas', example: '"cloudinary": "latest"' },
    { in: 'pypi', name: 'cloudinary', shows: 'use', rung: 'saas', example: 'cloudinary' },
    { in: 'rubygems', name: 'cloudinary', shows: 'use', rung: 'saas', example: "gem 'cloudinary'" },
    { in: 'variable', name: 'CLOUDINARY_URL', shows: 'need', example: 'CLOUDINARY_URL=' },
  ],
};
