import type { Technology } from '#model/catalog.ts';

export const committedPrivateKey: Technology = {
  id: 'committed-private-key',
  name: 'Key or certificate in the repository (may be public)',
  capability: 'secrets',
  market: { evolution: 0.95, because: 'Secret stores are rented by the secret from every large cloud.' },
  seen: { repository: 'Xabaril/AspNetCore.Diagnostics.HealthChecks', path: 'build/docker-services/certificate/id_rsa' },
  marks: [
    { in: 'file', name: '*.pem', shows: 'need', as: 'part', example: 'certs/server.pem' },
    { in: 'file', name: 'id_rsa', shows: 'use', rung: 'home-made', as: 'part', example: 'deploy/id_rsa' },
  ],
};
