import type { Technology } from '#model/catalog.ts';

export const huggingFaceInference: Technology = {
  id: 'hugging-face-inference',
  name: 'Hugging Face Inference',
  capability: 'ml-inference',
  market: { evolution: 0.72, because: 'Large models are called over HTTP and billed by the token.' },
  speaks: ['huggingface'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@huggingface/inference',
      shows: 'use',
      rung: 'saas',
      example: '"@huggingface/inference": "1.0.0"',
      notExample: '"@huggingface/inference-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/huggingface',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/huggingface": "1.0.0"',
      notExample: '"@ai-sdk/huggingface-not": "1.0.0"',
    },
    {
      in: 'host',
      name: 'api-inference.huggingface.co',
      shows: 'use',
      rung: 'saas',
      example: 'const address = "https://api-inference.huggingface.co/v1";',
      notExample: 'const address = "https://api-inference.huggingface.co.example.com/v1";',
    },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-huggingface',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-huggingface</artifactId></dependency>',
      notExample: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-huggingface-not</artifactId></dependency>',
    },
    { in: 'variable', name: 'HUGGINGFACE_API_KEY', shows: 'need', example: 'HUGGINGFACE_API_KEY=' },
  ],
};
