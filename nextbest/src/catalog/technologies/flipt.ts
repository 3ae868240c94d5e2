import type { Technology } from '#model/catalog.ts';

export const flipt: Technology = {
  id: 'flipt',
  name: 'Flipt',
  capability: 'feature-flags',
  market: { evolution: 0.75, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['flipt'],
  seen: { repository: 'open-feature/js-sdk-contrib', path: 'package.json' },
  marks: [
    {
      in: 'npm',
      name: '@flipt-io/flipt',
      shows: 'need',
      example: '"@flipt-io/flipt": "1.0.0"',
      notExample: '"@flipt-io/flipt-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@flipt-io/flipt-client-js',
      shows: 'need',
      example: '"@flipt-io/flipt-client-js": "1.0.0"',
      notExample: '"@flipt-io/flipt-client-js-not": "1.0.0"',
    },
    { in: 'pypi', name: 'flipt', shows: 'need', example: 'flipt==1.0.0', notExample: 'flipt-not==1.0.0' },
    {
      in: 'go',
      name: 'go.flipt.io/flipt/rpc/flipt',
      shows: 'need',
      example: 'go.flipt.io/flipt/rpc/flipt v1.0.0',
      notExample: 'go.flipt.io/flipt/rpc/flipt-not v1.0.0',
    },
    {
      in: 'image',
      name: 'flipt/flipt',
      shows: 'use',
      rung: 'container',
      example: 'image: flipt/flipt:1.0',
      notExample: 'image: flipt/flipt-not:1.0',
    },
    {
      in: 'image',
      name: 'docker.flipt.io/flipt/flipt',
      shows: 'use',
      rung: 'container',
      example: 'image: docker.flipt.io/flipt/flipt:1.0',
      notExample: 'image: docker.flipt.io/flipt/flipt-not:1.0',
    },
    {
      in: 'chart',
      name: 'flipt',
      shows: 'use',
      rung: 'container',
      example: '- { name: flipt, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: flipt-not, version: 1.0.0, repository: https://charts.example.com }',
    },
  ],
};
