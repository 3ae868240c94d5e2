import type { Technology } from '#model/catalog.ts';

export const depot: Technology = {
  id: 'depot',
  name: 'Depot',
  capability: 'ci-cd',
  market: { evolution: 0.7, because: 'Building an image is a step that every build service offers, and some sell faster.' },
  speaks: ['container-image'],
  seen: { repository: 'triggerdotdev/trigger.dev', path: 'apps/webapp/package.json' },
  marks: [
    {
      in: 'action',
      name: 'depot/build-push-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: depot/build-push-action@v1',
      notExample: '- uses: depot/build-push-action-not@v1',
    },
    {
      in: 'action',
      name: 'depot/bake-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: depot/bake-action@v1',
      notExample: '- uses: depot/bake-action-not@v1',
    },
    {
      in: 'action',
      name: 'depot/setup-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: depot/setup-action@v1',
      notExample: '- uses: depot/setup-action-not@v1',
    },
    {
      in: 'npm',
      name: '@depot/cli',
      shows: 'use',
      rung: 'saas',
      example: '"@depot/cli": "1.0.0"',
      notExample: '"@depot/cli-not": "1.0.0"',
    },
    {
      in: 'action',
      name: 'depot/use-action',
      shows: 'use',
      as: 'part',
      example: '- uses: depot/use-action@v1',
      notExample: '- uses: depot/use-action-not@v1',
    },
    { in: 'command', name: 'depot', shows: 'use', as: 'part', example: '- run: depot list' },
  ],
};
