import type { Technology } from '#model/catalog.ts';

export const wikiJs: Technology = {
  id: 'wiki-js',
  name: 'Wiki.js',
  capability: 'media',
  market: { evolution: 0.78, because: 'Editing and publishing of content is sold by the seat and request by many vendors.' },
  speaks: ['content'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'wikijs/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/requarks/wiki',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/requarks/wiki:1.0',
      notExample: 'image: ghcr.io/requarks/wiki-not:1.0',
    },
    {
      in: 'image',
      name: 'requarks/wiki',
      shows: 'use',
      rung: 'container',
      example: 'image: requarks/wiki:1.0',
      notExample: 'image: requarks/wiki-not:1.0',
    },
    {
      in: 'image',
      name: 'linuxserver/wikijs',
      shows: 'use',
      rung: 'container',
      example: 'image: linuxserver/wikijs:1.0',
      notExample: 'image: linuxserver/wikijs-not:1.0',
    },
  ],
};
