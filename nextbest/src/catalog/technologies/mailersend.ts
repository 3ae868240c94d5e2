import type { Technology } from '#model/catalog.ts';

export const mailersend: Technology = {
  id: 'mailersend',
  name: 'MailerSend',
  capability: 'email',
  market: { evolution: 0.92, because: 'Mail is sent for pay by the message by many vendors.' },
  seen: { repository: 'firefly-iii/firefly-iii', path: 'composer.json' },
  marks: [
    {
      in: 'npm',
      name: 'mailersend',
      shows: 'use',
      rung: 'saas',
      example: '"mailersend": "1.0.0"',
      notExample: '"not-mailersend": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'mailersend/laravel-driver',
      shows: 'use',
      rung: 'saas',
      example: '"mailersend/laravel-driver": "^1.0"',
      notExample: '"mailersend/laravel-driver-not": "^1.0"',
    },
    { in: 'setting', name: 'mail:mailersend', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.mailersend.EmailBackend'" },
  ],
};
