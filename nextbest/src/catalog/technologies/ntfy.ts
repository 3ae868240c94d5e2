import type { Technology } from '#model/catalog.ts';

export const ntfy: Technology = {
  id: 'ntfy',
  name: 'ntfy',
  capability: 'event-bus',
  market: { evolution: 0.85, because: 'Messages to telephones are sent for free by their makers.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/ntfy/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'binwiederhier/ntfy',
      shows: 'use',
      rung: 'container',
      example: 'image: binwiederhier/ntfy:1.0',
      notExample: 'image: binwiederhier/ntfy-not:1.0',
    },
  ],
};
