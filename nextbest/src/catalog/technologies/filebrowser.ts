import type { Technology } from '#model/catalog.ts';

export const filebrowser: Technology = {
  id: 'filebrowser',
  name: 'File Browser',
  capability: 'file-storage',
  market: { evolution: 0.78, because: 'Sharing of files is sold by the person and month by many vendors.' },
  speaks: ['files'],
  seen: { repository: 'getumbrel/umbrel-apps', path: 'agora/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'filebrowser/filebrowser',
      shows: 'use',
      rung: 'container',
      example: 'image: filebrowser/filebrowser:1.0',
      notExample: 'image: filebrowser/filebrowser-not:1.0',
    },
  ],
};
