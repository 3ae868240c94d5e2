import type { Technology } from '#model/catalog.ts';

export const openfeature: Technology = {
  id: 'openfeature',
  name: 'OpenFeature',
  capability: 'feature-flags',
  market: { evolution: 0.6, because: 'One interface to flags of many vendors is young and free.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'api/pyproject.toml' },
  marks: [
    {
      in: 'npm',
      name: '@openfeature/server-sdk',
      shows: 'need',
      example: '"@openfeature/server-sdk": "1.0.0"',
      notExample: '"not-openfeature/server-sdk": "1.0.0"',
    },
    { in: 'pypi', name: 'openfeature-sdk', shows: 'need', example: 'openfeature-sdk', notExample: 'not-openfeature-sdk' },
  ],
};
