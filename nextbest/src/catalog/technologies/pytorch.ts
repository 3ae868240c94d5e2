import type { Technology } from '#model/catalog.ts';

export const pytorch: Technology = {
  id: 'pytorch',
  name: 'PyTorch',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['model-artifact'],
  seen: { repository: 'anyscale/ray-summit-2022-training', path: 'requirements.txt' },
  marks: [{ in: 'pypi', name: 'torch', shows: 'need', example: 'torch==2.8.0' }],
};
