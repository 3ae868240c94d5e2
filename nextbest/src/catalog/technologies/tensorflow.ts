import type { Technology } from '#model/catalog.ts';

export const tensorflow: Technology = {
  id: 'tensorflow',
  name: 'TensorFlow',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['savedmodel'],
  seen: { repository: 'kserve/kserve', path: 'config/runtimes/kustomization.yaml' },
  marks: [
    { in: 'npm', name: '@tensorflow/tfjs-node', shows: 'need', example: '"@tensorflow/tfjs-node": "latest"' },
    { in: 'pypi', name: 'tensorflow', shows: 'need', example: 'tensorflow' },
    { in: 'image', name: 'tensorflow/serving', shows: 'use', rung: 'container', example: 'image: tensorflow/serving:latest' },
  ],
};
