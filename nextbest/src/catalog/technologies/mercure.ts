import type { Technology } from '#model/catalog.ts';

export const mercure: Technology = {
  id: 'mercure',
  name: 'Mercure',
  capability: 'realtime',
  market: { evolution: 0.72, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['server-sent-events'],
  seen: { repository: 'laradock/laradock', path: 'mercure/Dockerfile' },
  marks: [
    {
      in: 'image',
      name: 'dunglas/mercure',
      shows: 'use',
      rung: 'container',
      example: 'image: dunglas/mercure:1.0',
      notExample: 'image: dunglas/mercure-not:1.0',
    },
    {
      in: 'packagist',
      name: 'symfony/mercure-bundle',
      shows: 'need',
      example: '"symfony/mercure-bundle": "1.0.0"',
      notExample: '"symfony/mercure-bundle-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'symfony/mercure',
      shows: 'need',
      example: '"symfony/mercure": "1.0.0"',
      notExample: '"symfony/mercure-not": "1.0.0"',
    },
  ],
};
