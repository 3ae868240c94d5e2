import type { Technology } from '#model/catalog.ts';

export const smtp: Technology = {
  id: 'smtp',
  name: 'SMTP mail',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'Unleash/unleash', path: 'package.json' },
  marks: [
    { in: 'npm', name: 'nodemailer', shows: 'need', example: '"nodemailer": "^7.0.5"' },
    { in: 'npm', name: 'email-templates', shows: 'need', example: '"email-templates": "latest"' },
    { in: 'npm', name: 'smtp-server', shows: 'need', as: 'part', example: '"smtp-server": "latest"' },
    { in: 'image', name: 'boky/postfix', shows: 'use', rung: 'container', example: 'image: boky/postfix:latest' },
    { in: 'variable', name: 'SMTP_HOST', shows: 'need', example: 'SMTP_HOST=' },
    { in: 'variable', name: 'SMTP_SERVER', shows: 'need', example: 'SMTP_SERVER=' },
    { in: 'variable', name: 'MAIL_HOST', shows: 'need', example: 'MAIL_HOST=' },
    { in: 'variable', name: 'smtp://', shows: 'need', example: 'DATABASE_URL=smtp://' },
    { in: 'variable', name: 'smtps://', shows: 'need', example: 'DATABASE_URL=smtps://' },
    { in: 'setting', name: 'mail:smtp', shows: 'need', example: "EMAIL_BACKEND = 'mails.smtp.EmailBackend'" },
  ],
};
