import type { Technology } from '#model/catalog.ts';

export const sftpServer: Technology = {
  id: 'sftp-server',
  name: 'SFTP server',
  capability: 'file-storage',
  market: { evolution: 0.92, because: 'File transfer is rented by the hour from every large cloud.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'atmoz/sftp',
      shows: 'use',
      rung: 'container',
      example: 'image: atmoz/sftp:1.0',
      notExample: 'image: atmoz/sftp-not:1.0',
    },
  ],
};
