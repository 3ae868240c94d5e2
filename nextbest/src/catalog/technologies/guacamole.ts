import type { Technology } from '#model/catalog.ts';

export const guacamole: Technology = {
  id: 'guacamole',
  name: 'Apache Guacamole',
  capability: 'networking',
  market: { evolution: 0.85, because: 'Ways to desktops far away are rented by the hour from every large cloud.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/guacamole/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'guacamole/guacamole',
      shows: 'use',
      rung: 'container',
      example: 'image: guacamole/guacamole:1.0',
      notExample: 'image: guacamole/guacamole-not:1.0',
    },
  ],
};
