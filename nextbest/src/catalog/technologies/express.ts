import type { Technology } from '#model/catalog.ts';

export const express: Technology = {
  id: 'express',
  name: 'Express',
  capability: 'compute',
  market: { evolution: 0.9, because: 'Web frameworks are free and alike; what is left is where they run.' },
  speaks: ['http'],
  lifespan: 'express',
  seen: { repository: 'Automattic/kue', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: 'express',
      shows: 'need',
      as: 'part',
      release: true,
      example: '"express": "^5.1.0"',
      notExample: '"express-validator": "latest"',
    },
  ],
};
