import type { Technology } from '#model/catalog.ts';

export const mailcatcher: Technology = {
  id: 'mailcatcher',
  name: 'MailCatcher',
  capability: 'email',
  market: { evolution: 0.85, because: 'Catching test mail is sold by the month by several vendors.' },
  seen: { repository: 'Dokploy/templates', path: 'blueprints/penpot/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'sj26/mailcatcher',
      shows: 'use',
      rung: 'container',
      example: 'image: sj26/mailcatcher:1.0',
      notExample: 'image: sj26/mailcatcher-not:1.0',
    },
  ],
};
