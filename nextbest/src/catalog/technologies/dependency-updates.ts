import type { Technology } from '#model/catalog.ts';

export const dependencyUpdates: Technology = {
  id: 'dependency-updates',
  name: 'Renovate and Dependabot',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Proposing updates of dependencies comes free with the code host.' },
  seen: { repository: 'Flagsmith/flagsmith', path: 'renovate.json' },
  marks: [
    { in: 'file', name: 'renovate.json', shows: 'use', rung: 'saas', as: 'part', example: 'renovate.json' },
    { in: 'file', name: '.github/dependabot.yml', shows: 'use', rung: 'saas', as: 'part', example: '.github/dependabot.yml' },
  ],
};
