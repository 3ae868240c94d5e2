import type { Technology } from '#model/catalog.ts';

export const depot: Technology = {
  id: 'depot',
  name: 'Depot',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  references: ['runner:depot'],
  seen: { repository: 'Flagsmith/flagsmith', path: '.github/workflows/.reusable-docker-build.yml' },
  marks: [
    {
      in: 'action',
      name: 'depot/setup-action',
      shows: 'use',
      rung: 'saas',
      example: '- uses: depot/setup-action@v1',
      notExample: '- uses: docker/setup-buildx-action@v3',
    },
    { in: 'action', name: 'depot/build-push-action', shows: 'use', rung: 'saas', example: '- uses: depot/build-push-action@v1' },
    { in: 'action', name: 'depot/bake-action', shows: 'use', rung: 'saas', example: '- uses: depot/bake-action@v1' },
    { in: 'action', name: 'depot/use-action', shows: 'use', rung: 'saas', example: '- uses: depot/use-action@v1' },
    { in: 'npm', name: '@depot/cli', shows: 'use', rung: 'saas', example: '"@depot/cli": "1.0.0"' },
    { in: 'command', name: 'depot', shows: 'use', rung: 'saas', as: 'part', example: '- run: depot build .' },
  ],
};
