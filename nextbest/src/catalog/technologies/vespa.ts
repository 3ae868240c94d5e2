import type { Technology } from '#model/catalog.ts';

export const vespa: Technology = {
  id: 'vespa',
  name: 'Vespa',
  capability: 'search',
  market: { evolution: 0.68, because: 'Searching by meaning is sold by specialists, and built into most databases by now.' },
  speaks: ['vespa'],
  seen: { repository: 'vespa-engine/sample-apps', path: 'examples/operations/multinode-HA/docker-compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'vespaengine/vespa',
      shows: 'use',
      rung: 'container',
      example: 'image: vespaengine/vespa:1.0',
      notExample: 'image: vespaengine/vespa-not:1.0',
    },
    { in: 'pypi', name: 'pyvespa', shows: 'need', example: 'pyvespa==1.0.0', notExample: 'pyvespa-not==1.0.0' },
  ],
};
