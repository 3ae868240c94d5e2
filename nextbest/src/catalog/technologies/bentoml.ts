import type { Technology } from '#model/catalog.ts';

export const bentoml: Technology = {
  id: 'bentoml',
  name: 'BentoML',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  marks: [{ in: 'pypi', name: 'bentoml', shows: 'need', example: 'bentoml' }],
};
