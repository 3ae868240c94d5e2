import type { Technology } from '#model/catalog.ts';

export const ollama: Technology = {
  id: 'ollama',
  name: 'Ollama',
  capability: 'ml-inference',
  market: { evolution: 0.75, because: 'Open models are called over HTTP and billed by the token by several vendors.' },
  speaks: ['openai'],
  seen: { repository: 'runtipi/runtipi-appstore', path: 'apps/ollama-amd/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'ollama/ollama', shows: 'use', rung: 'container', example: 'image: ollama/ollama:latest' },
    {
      in: 'platform',
      name: 'aspire/AddOllama',
      shows: 'use',
      rung: 'container',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddOllama("main");',
    },
  ],
};
