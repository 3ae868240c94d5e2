import type { Technology } from '#model/catalog.ts';

export const resend: Technology = {
  id: 'resend',
  name: 'Resend',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'npm', name: 'resend', shows: 'use', rung: 'saas', example: '"resend": "latest"', notExample: '"resend-mock": "latest"' },
    { in: 'pypi', name: 'resend', shows: 'use', rung: 'saas', example: 'resend' },
    { in: 'host', name: 'api.resend.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.resend.com/v1";' },
    { in: 'host', name: 'smtp.resend.com', shows: 'use', rung: 'saas', example: 'const address = "smtp.resend.com";' },
    { in: 'setting', name: 'mail:resend', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.resend.EmailBackend'" },
  ],
};
