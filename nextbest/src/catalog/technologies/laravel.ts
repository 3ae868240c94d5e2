import type { Technology } from '#model/catalog.ts';

export const laravel: Technology = {
  id: 'laravel',
  name: 'Laravel',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Web frameworks are free and alike; what is left is where they run.' },
  speaks: ['http'],
  lifespan: 'laravel',
  seen: { repository: 'akaunting/akaunting', path: 'composer.json' },
  marks: [{ in: 'packagist', name: 'laravel/framework', shows: 'need', as: 'part', release: true, example: '"laravel/framework": "*"' }],
};
