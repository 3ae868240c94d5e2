import type { Technology } from '#model/catalog.ts';

export const hatchet: Technology = {
  id: 'hatchet',
  name: 'Hatchet',
  capability: 'workflow',
  market: { evolution: 0.65, because: 'Workflows that survive a crash are sold by the step by several vendors.' },
  seen: { repository: 'hatchet-dev/hatchet', path: 'examples/python/quickstart/pyproject.toml' },
  marks: [
    { in: 'pypi', name: 'hatchet-sdk', shows: 'need', example: 'hatchet-sdk', notExample: 'not-hatchet-sdk' },
    {
      in: 'npm',
      name: '@hatchet-dev/typescript-sdk',
      shows: 'need',
      example: '"@hatchet-dev/typescript-sdk": "1.0.0"',
      notExample: '"not-hatchet-dev/typescript-sdk": "1.0.0"',
    },
  ],
};
