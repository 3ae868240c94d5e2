import type { Technology } from '#model/catalog.ts';

export const vitess: Technology = {
  id: 'vitess',
  name: 'Vitess',
  capability: 'relational-db',
  market: { evolution: 0.8, because: 'MySQL on many machines is sold as a service by several vendors.' },
  seen: { repository: 'kubernetes/examples', path: '_archived/storage/vitess/vttablet-pod-template.yaml' },
  marks: [
    {
      in: 'image',
      name: 'vitess/lite',
      shows: 'use',
      rung: 'container',
      example: 'image: vitess/lite:1.0',
      notExample: 'image: vitess/lite-not:1.0',
    },
  ],
};
