import type { Technology } from '#model/catalog.ts';

export const pulp: Technology = {
  id: 'pulp',
  name: 'Pulp',
  capability: 'container-registry',
  market: { evolution: 0.75, because: 'Keeping packages is sold by the gigabyte by every code host and cloud.' },
  speaks: ['packages'],
  seen: { repository: 'operate-first/apps', path: 'pulp/base/opf-pulp.yaml' },
  marks: [
    {
      in: 'kubernetes',
      name: 'repo-manager.pulpproject.org/Pulp',
      shows: 'use',
      rung: 'container',
      example: '{ apiVersion: repo-manager.pulpproject.org/v1, kind: Pulp, metadata: { name: main } }',
      notExample: '{ apiVersion: repo-manager.pulpproject.org/v1, kind: PulpNot, metadata: { name: main } }',
    },
    {
      in: 'image',
      name: 'pulp/pulp',
      shows: 'use',
      rung: 'container',
      example: 'image: pulp/pulp:1.0',
      notExample: 'image: pulp/pulp-not:1.0',
    },
    {
      in: 'kubernetes',
      name: 'repo-manager.pulpproject.org/*',
      shows: 'use',
      as: 'part',
      example: '{ apiVersion: repo-manager.pulpproject.org/v1, kind: PulpBackup, metadata: { name: main } }',
      notExample: '{ apiVersion: apps/v1, kind: Deployment, metadata: { name: main } }',
    },
  ],
};
