import type { Technology } from '#model/catalog.ts';

export const openWebui: Technology = {
  id: 'open-webui',
  name: 'Open WebUI',
  capability: 'ml-inference',
  market: { evolution: 0.7, because: 'Chat with language models is sold by the person and month by many vendors.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/open-webui/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/open-webui/open-webui',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/open-webui/open-webui:1.0',
      notExample: 'image: ghcr.io/open-webui/open-webui-not:1.0',
    },
  ],
};
