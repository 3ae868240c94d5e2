import type { Technology } from '#model/catalog.ts';

export const agones: Technology = {
  id: 'agones',
  name: 'Agones',
  capability: 'compute',
  market: { evolution: 0.7, because: 'Servers of games are rented by the hour from every large cloud.' },
  seen: { repository: 'aws-ia/terraform-aws-eks-blueprints', path: 'patterns/agones-game-controller/test/xonotic/fleet.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'agones.dev/Fleet',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: agones.dev/v1, kind: Fleet, metadata: { name: main } }',
      notExample: '{ apiVersion: agones.dev/v1, kind: NotFleet, metadata: { name: main } }',
    },
  ],
};
