import type { Technology } from '#model/catalog.ts';

export const assemblyai: Technology = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  capability: 'ml-inference',
  market: { evolution: 0.78, because: 'Speech is turned into text and back for pay by the minute by every large cloud and specialists.' },
  speaks: ['speech'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'assemblyai',
      shows: 'use',
      rung: 'saas',
      example: '"assemblyai": "1.0.0"',
      notExample: '"assemblyai-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@ai-sdk/assemblyai',
      shows: 'use',
      rung: 'saas',
      example: '"@ai-sdk/assemblyai": "1.0.0"',
      notExample: '"@ai-sdk/assemblyai-not": "1.0.0"',
    },
    { in: 'pypi', name: 'assemblyai', shows: 'use', rung: 'saas', example: 'assemblyai==1.0.0', notExample: 'assemblyai-not==1.0.0' },
    { in: 'variable', name: 'ASSEMBLYAI_API_KEY', shows: 'need', example: 'ASSEMBLYAI_API_KEY=' },
  ],
};
