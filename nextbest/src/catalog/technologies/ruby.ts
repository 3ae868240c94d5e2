import type { Technology } from '#model/catalog.ts';

export const ruby: Technology = {
  id: 'ruby',
  name: 'Ruby',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'ruby',
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'runtime', name: 'ruby', shows: 'use', as: 'part', example: "ruby '3.4.5'" },
    { in: 'image', name: 'ruby', shows: 'use', as: 'part', example: 'image: ruby:3.4-slim' },
    { in: 'action', name: 'ruby/setup-ruby', shows: 'use', as: 'part', example: '- uses: ruby/setup-ruby@v4' },
  ],
};
