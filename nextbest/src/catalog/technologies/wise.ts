import type { Technology } from '#model/catalog.ts';

export const wise: Technology = {
  id: 'wise',
  name: 'Wise Platform',
  capability: 'payments',
  market: { evolution: 0.8, because: 'Sending of money abroad is sold by the transfer by several vendors.' },
  speaks: ['transfers'],
  seen: { repository: 'hackclub/hcb', path: 'app/models/wise_transfer.rb' },
  marks: [
    {
      in: 'host',
      name: 'api.transferwise.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.transferwise.com/v1";',
      notExample: 'const address = "https://api.transferwise.com.example.com/v1";',
    },
    {
      in: 'host',
      name: 'api.wise.com',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api.wise.com/v1";',
      notExample: 'const address = "https://api.wise.com.example.com/v1";',
    },
  ],
};
