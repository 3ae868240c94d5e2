import type { Technology } from '#model/catalog.ts';

export const pinecone: Technology = {
  id: 'pinecone',
  name: 'Pinecone',
  capability: 'search',
  market: { evolution: 0.72, because: 'Searching by meaning is sold by specialists, and built into most databases by now.' },
  speaks: ['pinecone'],
  seen: { repository: 'FlowiseAI/Flowise', path: 'packages/components/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@pinecone-database/pinecone',
      shows: 'use',
      rung: 'saas',
      example: '"@pinecone-database/pinecone": "1.0.0"',
      notExample: '"@pinecone-database/pinecone-not": "1.0.0"',
    },
    { in: 'pypi', name: 'pinecone', shows: 'use', rung: 'saas', example: 'pinecone==1.0.0', notExample: 'pinecone-not==1.0.0' },
    {
      in: 'pypi',
      name: 'pinecone-client',
      shows: 'use',
      rung: 'saas',
      example: 'pinecone-client==1.0.0',
      notExample: 'pinecone-client-not==1.0.0',
    },
    {
      in: 'npm',
      name: '@langchain/pinecone',
      shows: 'use',
      rung: 'saas',
      example: '"@langchain/pinecone": "1.0.0"',
      notExample: '"@langchain/pinecone-not": "1.0.0"',
    },
    {
      in: 'maven',
      name: 'io.pinecone:pinecone-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.pinecone</groupId><artifactId>pinecone-client</artifactId></dependency>',
      notExample: '<dependency><groupId>io.pinecone</groupId><artifactId>pinecone-client-not</artifactId></dependency>',
    },
    { in: 'variable', name: 'PINECONE_API_KEY', shows: 'need', example: 'PINECONE_API_KEY=' },
  ],
};
