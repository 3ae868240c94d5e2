import type { Technology } from '#model/catalog.ts';

export const nextJs: Technology = {
  id: 'next-js',
  name: 'Next.js',
  capability: 'compute',
  market: { evolution: 0.88, because: 'Web frameworks are free and alike; what is left is where they run.' },
  speaks: ['http'],
  lifespan: 'nextjs',
  seen: { repository: 'keephq/keep', path: 'keep-ui/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'next',
      shows: 'need',
      as: 'part',
      release: true,
      example: '"next": "^15.5.0"',
      notExample: '"next-themes": "latest"',
    },
  ],
};
