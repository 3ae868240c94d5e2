import type { Technology } from '#model/catalog.ts';

export const railsCredentials: Technology = {
  id: 'rails-credentials',
  name: 'Encrypted credentials of Rails',
  capability: 'secrets',
  market: { evolution: 0.92, because: 'Secret stores are rented by the secret from every large cloud.' },
  seen: { repository: 'hackclub/hcb', path: 'config/credentials.yml.enc' },
  marks: [
    {
      in: 'file',
      name: 'credentials.yml.enc',
      shows: 'use',
      rung: 'home-made',
      example: 'config/credentials.yml.enc',
      notExample: 'config/credentials.yml.enc.sample',
    },
  ],
};
