import type { Technology } from '#model/catalog.ts';

export const mailjet: Technology = {
  id: 'mailjet',
  name: 'Mailjet',
  capability: 'email',
  market: { evolution: 0.93, because: 'Sending email is a utility billed by the message.' },
  speaks: ['mail-api'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'node-mailjet',
      shows: 'use',
      rung: 'saas',
      example: '"node-mailjet": "1.0.0"',
      notExample: '"node-mailjet-not": "1.0.0"',
    },
    { in: 'pypi', name: 'mailjet-rest', shows: 'use', rung: 'saas', example: 'mailjet-rest==1.0.0', notExample: 'mailjet-rest-not==1.0.0' },
    { in: 'rubygems', name: 'mailjet', shows: 'use', rung: 'saas', example: "gem 'mailjet'", notExample: "gem 'mailjet-not'" },
    {
      in: 'packagist',
      name: 'mailjet/mailjet-apiv3-php',
      shows: 'use',
      rung: 'saas',
      example: '"mailjet/mailjet-apiv3-php": "1.0.0"',
      notExample: '"mailjet/mailjet-apiv3-php-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'symfony/mailjet-mailer',
      shows: 'use',
      rung: 'saas',
      example: '"symfony/mailjet-mailer": "1.0.0"',
      notExample: '"symfony/mailjet-mailer-not": "1.0.0"',
    },
    { in: 'variable', name: 'MAILJET_API_KEY', shows: 'need', example: 'MAILJET_API_KEY=' },
  ],
};
