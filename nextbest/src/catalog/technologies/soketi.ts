import type { Technology } from '#model/catalog.ts';

export const soketi: Technology = {
  id: 'soketi',
  name: 'Soketi',
  capability: 'realtime',
  market: { evolution: 0.85, because: 'Open connections to browsers are sold by the message by several vendors.' },
  seen: { repository: 'keephq/keep', path: 'docker-compose.common.yml' },
  marks: [
    {
      in: 'image',
      name: 'quay.io/soketi/soketi',
      shows: 'use',
      rung: 'container',
      example: 'image: quay.io/soketi/soketi:1.0',
      notExample: 'image: quay.io/soketi/soketi-not:1.0',
    },
  ],
};
