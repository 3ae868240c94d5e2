import type { Technology } from '#model/catalog.ts';

export const vllm: Technology = {
  id: 'vllm',
  name: 'vLLM',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Open models are called over HTTP and billed by the token by several vendors.' },
  speaks: ['openai'],
  seen: { repository: 'kserve/kserve', path: 'config/runtimes/kustomization.yaml' },
  marks: [
    { in: 'pypi', name: 'vllm', shows: 'need', example: 'vllm' },
    { in: 'image', name: 'vllm/vllm-openai', shows: 'use', rung: 'container', example: 'image: vllm/vllm-openai:latest' },
  ],
};
