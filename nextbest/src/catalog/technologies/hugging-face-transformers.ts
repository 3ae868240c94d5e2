import type { Technology } from '#model/catalog.ts';

export const huggingFaceTransformers: Technology = {
  id: 'hugging-face-transformers',
  name: 'Hugging Face Transformers',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['model-artifact'],
  seen: { repository: 'anyscale/ray-summit-2022-training', path: 'requirements.txt' },
  marks: [
    { in: 'npm', name: '@xenova/transformers', shows: 'need', example: '"@xenova/transformers": "latest"' },
    { in: 'npm', name: '@huggingface/transformers', shows: 'need', example: '"@huggingface/transformers": "latest"' },
    { in: 'pypi', name: 'transformers', shows: 'need', example: 'transformers' },
  ],
};
