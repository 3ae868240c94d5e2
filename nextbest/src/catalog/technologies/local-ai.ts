import type { Technology } from '#model/catalog.ts';

export const localAi: Technology = {
  id: 'local-ai',
  name: 'LocalAI',
  capability: 'ml-inference',
  market: { evolution: 0.62, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['openai'],
  seen: { repository: 'laradock/laradock', path: 'localai/compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'localai/localai',
      shows: 'use',
      rung: 'container',
      example: 'image: localai/localai:1.0',
      notExample: 'image: localai/localai-not:1.0',
    },
  ],
};
