import type { Technology } from '#model/catalog.ts';

export const imageLibrary: Technology = {
  id: 'image-library',
  name: 'Image library (may be all that is needed)',
  capability: 'media',
  market: { evolution: 0.85, because: 'Resizing a picture is a library call, and sold by the picture by several vendors.' },
  speaks: ['image'],
  seen: { repository: 'basecamp/once-campfire', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: 'sharp', shows: 'need', as: 'part', example: '"sharp": "^0.34.3"', notExample: '"sharp-cli": "latest"' },
    { in: 'npm', name: 'jimp', shows: 'need', as: 'part', example: '"jimp": "latest"' },
    { in: 'npm', name: 'gm', shows: 'need', as: 'part', example: '"gm": "latest"', notExample: '"gm-base64": "latest"' },
    { in: 'pypi', name: 'pillow', shows: 'need', as: 'part', example: 'pillow==11.3.0' },
    { in: 'rubygems', name: 'mini_magick', shows: 'need', as: 'part', example: "gem 'mini_magick'" },
    { in: 'rubygems', name: 'image_processing', shows: 'need', as: 'part', example: "gem 'image_processing'" },
  ],
};
