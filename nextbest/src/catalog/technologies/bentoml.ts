import type { Technology } from '#model/catalog.ts';

export const bentoml: Technology = {
  id: 'bentoml',
  name: 'BentoML',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  seen: { repository: 'bentoml/BentoVLLM', path: 'requirements.txt' },
  marks: [{ in: 'pypi', name: 'bentoml', shows: 'need', example: 'bentoml' }],
};
