import type { Technology } from '#model/catalog.ts';

export const textGenerationInference: Technology = {
  id: 'text-generation-inference',
  name: 'Text Generation Inference',
  capability: 'ml-inference',
  market: { evolution: 0.65, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'opea-project/GenAIExamples', path: 'ChatQnA/docker_compose/nvidia/gpu/compose.yaml' },
  marks: [
    {
      in: 'image',
      name: 'ghcr.io/huggingface/text-generation-inference',
      shows: 'use',
      rung: 'container',
      example: 'image: ghcr.io/huggingface/text-generation-inference:1.0',
      notExample: 'image: ghcr.io/huggingface/text-generation-inference-not:1.0',
    },
  ],
};
