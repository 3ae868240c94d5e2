import type { Technology } from '#model/catalog.ts';

export const docraptor: Technology = {
  id: 'docraptor',
  name: 'DocRaptor',
  capability: 'media',
  market: { evolution: 0.8, because: 'Converting documents, images and video is sold by the page, picture or minute.' },
  speaks: ['html', 'pdf'],
  marks: [
    { in: 'pypi', name: 'docraptor', shows: 'use', rung: 'saas', example: 'docraptor' },
    { in: 'npm', name: 'docraptor', shows: 'use', rung: 'saas', example: '"docraptor": "latest"' },
    { in: 'rubygems', name: 'docraptor', shows: 'use', rung: 'saas', example: "gem 'docraptor'" },
  ],
};
