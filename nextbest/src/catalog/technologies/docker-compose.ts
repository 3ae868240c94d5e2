import type { Technology } from '#model/catalog.ts';

export const dockerCompose: Technology = {
  id: 'docker-compose',
  name: 'Docker Compose',
  capability: 'compute',
  market: {
    evolution: 0.9,
    because: 'Several containers on one machine start from one file; production moved to services that keep them running.',
  },
  speaks: ['container-image'],
  seen: { repository: 'getsentry/self-hosted', path: 'action.yaml' },
  marks: [
    { in: 'command', name: 'docker-compose', shows: 'use', as: 'part', example: '- run: docker-compose --help' },
    { in: 'command', name: 'docker compose', shows: 'use', as: 'part', example: '- run: docker compose list' },
    {
      in: 'platform',
      name: 'aspire/AddDockerComposeEnvironment',
      shows: 'use',
      as: 'part',
      example: 'var builder = DistributedApplication.CreateBuilder(args);\nbuilder.AddDockerComposeEnvironment("main");',
    },
  ],
};
