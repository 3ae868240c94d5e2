import type { Technology } from '#model/catalog.ts';

export const mailhog: Technology = {
  id: 'mailhog',
  name: 'MailHog',
  capability: 'email',
  market: { evolution: 0.95, because: 'A stand-in for development; nothing in production depends on it.' },
  speaks: ['smtp'],
  seen: { repository: 'Sylius/Sylius', path: 'docker-compose.yml' },
  marks: [
    { in: 'image', name: 'mailhog/mailhog', shows: 'use', as: 'part', example: 'image: mailhog/mailhog:latest' },
    { in: 'image', name: 'maildev/maildev', shows: 'use', as: 'part', example: 'image: maildev/maildev:latest' },
    { in: 'image', name: 'axllent/mailpit', shows: 'use', as: 'part', example: 'image: axllent/mailpit:latest' },
    {
      in: 'chart',
      name: 'mailhog',
      shows: 'use',
      as: 'part',
      example: '- { name: mailhog, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
