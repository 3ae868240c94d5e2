import type { Technology } from '#model/catalog.ts';

export const php: Technology = {
  id: 'php',
  name: 'PHP',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['container-image'],
  lifespan: 'php',
  seen: { repository: 'Sylius/Sylius', path: 'composer.json' },
  marks: [
    { in: 'runtime', name: 'php', shows: 'use', as: 'part', example: '"php": "^8.3"' },
    { in: 'image', name: 'php', shows: 'use', as: 'part', example: 'image: php:8.4-fpm' },
    { in: 'image', name: 'composer', shows: 'use', as: 'part', release: false, example: 'image: composer:latest' },
    { in: 'action', name: 'shivammathur/setup-php', shows: 'use', as: 'part', example: '- uses: shivammathur/setup-php@v4' },
  ],
};
