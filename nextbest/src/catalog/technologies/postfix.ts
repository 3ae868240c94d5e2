import type { Technology } from '#model/catalog.ts';

export const postfix: Technology = {
  id: 'postfix',
  name: 'Postfix',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'laradock/laradock', path: 'mailu/compose.yml' },
  marks: [
    { in: 'image', name: 'postfix', shows: 'use', rung: 'container', example: 'image: postfix:latest' },
    { in: 'image', name: 'mailu/postfix', shows: 'use', rung: 'container', example: 'image: mailu/postfix:latest' },
    { in: 'file', name: 'postfix', shows: 'use', rung: 'vm', example: 'deploy/postfix/main.cf' },
    {
      in: 'machine',
      name: 'postfix',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: postfix } }] }',
    },
  ],
};
