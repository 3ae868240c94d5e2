import type { Technology } from '#model/catalog.ts';

export const logrocket: Technology = {
  id: 'logrocket',
  name: 'LogRocket',
  capability: 'analytics',
  market: { evolution: 0.78, because: 'What users do in a product is counted for pay by the event by many vendors.' },
  speaks: ['product-events'],
  seen: { repository: 'Unleash/unleash', path: 'frontend/package.json' },
  marks: [
    { in: 'npm', name: 'logrocket', shows: 'use', rung: 'saas', example: '"logrocket": "1.0.0"', notExample: '"logrocket-not": "1.0.0"' },
    {
      in: 'npm',
      name: 'logrocket-react',
      shows: 'use',
      rung: 'saas',
      example: '"logrocket-react": "1.0.0"',
      notExample: '"logrocket-react-not": "1.0.0"',
    },
  ],
};
