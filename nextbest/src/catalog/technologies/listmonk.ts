import type { Technology } from '#model/catalog.ts';

export const listmonk: Technology = {
  id: 'listmonk',
  name: 'listmonk',
  capability: 'email',
  market: { evolution: 0.75, because: 'Messages to customers are sent by rules that marketing sets, sold by the contact and month.' },
  speaks: ['campaigns'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/listmonk/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'listmonk/listmonk',
      shows: 'use',
      rung: 'container',
      example: 'image: listmonk/listmonk:1.0',
      notExample: 'image: listmonk/listmonk-not:1.0',
    },
    {
      in: 'platform',
      name: 'aspire/AddListmonk',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddListmonk("main");',
      notExample: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddListmonkNot("main");',
    },
  ],
};
