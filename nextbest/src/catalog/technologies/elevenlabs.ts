import type { Technology } from '#model/catalog.ts';

export const elevenlabs: Technology = {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  speaks: ['speech'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@elevenlabs/elevenlabs-js',
      shows: 'use',
      rung: 'saas',
      example: '"@elevenlabs/elevenlabs-js": "1.0.0"',
      notExample: '"@elevenlabs/elevenlabs-js-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/elevenlabs',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/elevenlabs": "1.0.0"',
      notExample: '"@ai-sdk/elevenlabs-not": "1.0.0"',
    },
    { in: 'pypi', name: 'elevenlabs', shows: 'use', rung: 'saas', example: 'elevenlabs==1.0.0', notExample: 'elevenlabs-not==1.0.0' },
    {
      in: 'maven',
      name: 'org.springframework.ai:spring-ai-elevenlabs',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-elevenlabs</artifactId></dependency>',
      notExample: '<dependency><groupId>org.springframework.ai</groupId><artifactId>spring-ai-elevenlabs-not</artifactId></dependency>',
    },
    { in: 'variable', name: 'ELEVENLABS_API_KEY', shows: 'need', example: 'ELEVENLABS_API_KEY=' },
  ],
};
