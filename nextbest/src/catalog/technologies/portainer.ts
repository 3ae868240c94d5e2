import type { Technology } from '#model/catalog.ts';

export const portainer: Technology = {
  id: 'portainer',
  name: 'Portainer',
  capability: 'compute',
  market: { evolution: 0.85, because: "Containers are run without a console of one's own by every large cloud." },
  seen: { repository: 'docker/awesome-compose', path: 'portainer/compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'portainer/portainer-ce',
      shows: 'use',
      rung: 'container',
      example: 'image: portainer/portainer-ce:1.0',
      notExample: 'image: portainer/portainer-ce-not:1.0',
    },
  ],
};
