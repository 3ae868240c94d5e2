import type { Technology } from '#model/catalog.ts';

export const triton: Technology = {
  id: 'triton',
  name: 'NVIDIA Triton Inference Server',
  capability: 'ml-inference',
  market: {
    evolution: 0.75,
    because: 'Models are called over HTTP and billed by the token or second; own models still need fitting hardware.',
  },
  speaks: ['model-artifact'],
  seen: { repository: 'kserve/kserve', path: 'config/runtimes/kustomization.yaml' },
  marks: [
    {
      in: 'image',
      name: 'nvcr.io/nvidia/tritonserver',
      shows: 'use',
      rung: 'container',
      example: 'image: nvcr.io/nvidia/tritonserver:latest',
    },
  ],
};
