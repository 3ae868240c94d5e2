import type { Technology } from '#model/catalog.ts';

export const gitlabCi: Technology = {
  id: 'gitlab-ci',
  name: 'GitLab CI/CD',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  speaks: ['gitlab-ci'],
  seen: { repository: 'vercel/examples', path: 'ci-cd/gitlab-cicd/.gitlab-ci.yml' },
  marks: [
    { in: 'file', name: '.gitlab-ci.yml', shows: 'use', as: 'part', example: '.gitlab-ci.yml' },
    { in: 'image', name: 'gitlab/gitlab-runner', shows: 'use', rung: 'vm', as: 'part', example: 'image: gitlab/gitlab-runner:latest' },
    {
      in: 'chart',
      name: 'gitlab-runner',
      shows: 'use',
      rung: 'container',
      as: 'part',
      example: '- { name: gitlab-runner, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'platform',
      name: 'gitlab-ci/pipeline',
      shows: 'use',
      rungWhen: [{ attribute: 'runs-on', matches: '^saas-', rung: 'saas' }],
      example: 'build: { script: make, tags: [saas-linux-small-amd64] }',
      notExample: 'variables: { A: b }',
    },
    {
      in: 'machine',
      name: 'gitlab-runner',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: gitlab-runner } }] }',
    },
  ],
};
