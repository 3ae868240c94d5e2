import type { Technology } from '#model/catalog.ts';

export const go: Technology = {
  id: 'go',
  name: 'Go',
  capability: 'compute',
  market: { evolution: 0.93, because: 'Runtimes are free and every cloud runs them.' },
  speaks: ['function', 'container-image'],
  lifespan: 'go',
  seen: { repository: 'DataDog/terraform-provider-datadog', path: 'go.mod' },
  marks: [
    { in: 'runtime', name: 'go', shows: 'use', as: 'part', example: 'go 1.25' },
    { in: 'image', name: 'golang', shows: 'use', as: 'part', example: 'image: golang:1.25' },
    { in: 'action', name: 'actions/setup-go', shows: 'use', as: 'part', example: '- uses: actions/setup-go@v4' },
  ],
};
