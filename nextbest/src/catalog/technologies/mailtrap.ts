import type { Technology } from '#model/catalog.ts';

export const mailtrap: Technology = {
  id: 'mailtrap',
  name: 'Mailtrap',
  capability: 'email',
  market: { evolution: 0.88, because: 'Sending email is a utility billed by the message.' },
  speaks: ['mail-api'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: 'mailtrap', shows: 'use', rung: 'saas', example: '"mailtrap": "1.0.0"', notExample: '"mailtrap-not": "1.0.0"' },
    { in: 'pypi', name: 'mailtrap', shows: 'use', rung: 'saas', example: 'mailtrap==1.0.0', notExample: 'mailtrap-not==1.0.0' },
    { in: 'rubygems', name: 'mailtrap', shows: 'use', rung: 'saas', example: "gem 'mailtrap'", notExample: "gem 'mailtrap-not'" },
    {
      in: 'packagist',
      name: 'railsware/mailtrap-php',
      shows: 'use',
      rung: 'saas',
      example: '"railsware/mailtrap-php": "1.0.0"',
      notExample: '"railsware/mailtrap-php-not": "1.0.0"',
    },
  ],
};
