import type { Technology } from '#model/catalog.ts';

export const bitbucketPipelines: Technology = {
  id: 'bitbucket-pipelines',
  name: 'Bitbucket Pipelines',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'vercel/examples', path: 'ci-cd/bitbucket-pipelines/bitbucket-pipelines.yml' },
  marks: [{ in: 'file', name: 'bitbucket-pipelines.yml', shows: 'use', rung: 'saas', example: 'bitbucket-pipelines.yml' }],
};
