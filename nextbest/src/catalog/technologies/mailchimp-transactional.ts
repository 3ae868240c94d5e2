import type { Technology } from '#model/catalog.ts';

export const mailchimpTransactional: Technology = {
  id: 'mailchimp-transactional',
  name: 'Mailchimp Transactional',
  capability: 'email',
  market: { evolution: 0.92, because: 'Mail is sent for pay by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'pypi', name: 'mailchimp-transactional', shows: 'use', rung: 'saas', example: 'mailchimp-transactional' },
    { in: 'pypi', name: 'mandrill', shows: 'use', rung: 'saas', example: 'mandrill' },
    { in: 'rubygems', name: 'MailchimpTransactional', shows: 'use', rung: 'saas', example: "gem 'MailchimpTransactional'" },
    { in: 'rubygems', name: 'mandrill-api', shows: 'use', rung: 'saas', example: "gem 'mandrill-api'" },
    { in: 'packagist', name: 'mailchimp/transactional', shows: 'use', rung: 'saas', example: '"mailchimp/transactional": "*"' },
    { in: 'packagist', name: 'mandrill/mandrill', shows: 'use', rung: 'saas', example: '"mandrill/mandrill": "*"' },
    { in: 'npm', name: 'mandrill-api', shows: 'use', rung: 'saas', example: '"mandrill-api": "^1.0.0"' },
    {
      in: 'npm',
      name: '@mailchimp/mailchimp_transactional',
      shows: 'use',
      rung: 'saas',
      example: '"@mailchimp/mailchimp_transactional": "1.0.0"',
      notExample: '"not-mailchimp/mailchimp_transactional": "1.0.0"',
    },
    { in: 'host', name: 'mandrillapp.com', shows: 'use', rung: 'saas', example: 'const address = "https://mandrillapp.com/v1";' },
    { in: 'host', name: 'smtp.mandrillapp.com', shows: 'use', rung: 'saas', example: 'const address = "smtp.mandrillapp.com";' },
    { in: 'setting', name: 'mail:mandrill', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.mandrill.EmailBackend'" },
  ],
};
