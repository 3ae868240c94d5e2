import type { Technology } from '#model/catalog.ts';

export const sftpgo: Technology = {
  id: 'sftpgo',
  name: 'SFTPGo',
  capability: 'file-storage',
  market: { evolution: 0.9, because: 'File transfer is rented by the hour from every large cloud.' },
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/sftpgo/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'drakkan/sftpgo',
      shows: 'use',
      rung: 'container',
      example: 'image: drakkan/sftpgo:1.0',
      notExample: 'image: drakkan/sftpgo-not:1.0',
    },
  ],
};
