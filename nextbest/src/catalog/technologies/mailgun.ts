import type { Technology } from '#model/catalog.ts';

export const mailgun: Technology = {
  id: 'mailgun',
  name: 'Mailgun',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: 'mailgun-js', shows: 'use', rung: 'saas', example: '"mailgun-js": "^1.0.0"' },
    { in: 'packagist', name: 'mailgun/mailgun-php', shows: 'use', rung: 'saas', example: '"mailgun/mailgun-php": "*"' },
    { in: 'packagist', name: 'symfony/mailgun-mailer', shows: 'use', rung: 'saas', example: '"symfony/mailgun-mailer": "*"' },
    { in: 'go', name: 'github.com/mailgun/mailgun-go', shows: 'use', rung: 'saas', example: 'github.com/mailgun/mailgun-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/mailgun/mailgun-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/mailgun/mailgun-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'npm', name: 'mailgun.js', shows: 'use', rung: 'saas', example: '"mailgun.js": "latest"' },
    { in: 'rubygems', name: 'mailgun-ruby', shows: 'use', rung: 'saas', example: "gem 'mailgun-ruby'" },
    { in: 'variable', name: 'MAILGUN_API_KEY', shows: 'need', example: 'MAILGUN_API_KEY=' },
    { in: 'host', name: 'api.mailgun.net', shows: 'use', rung: 'saas', example: 'const address = "https://api.mailgun.net/v1";' },
    { in: 'host', name: 'api.eu.mailgun.net', shows: 'use', rung: 'saas', example: 'const address = "https://api.eu.mailgun.net/v1";' },
    { in: 'host', name: 'smtp.mailgun.org', shows: 'use', rung: 'saas', example: 'const address = "smtp.mailgun.org";' },
    { in: 'setting', name: 'mail:mailgun', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.mailgun.EmailBackend'" },
  ],
};
