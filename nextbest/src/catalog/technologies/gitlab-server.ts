import type { Technology } from '#model/catalog.ts';

export const gitlabServer: Technology = {
  id: 'gitlab-server',
  name: 'GitLab server',
  capability: 'ci-cd',
  market: { evolution: 0.92, because: 'Hosting of git with pipelines is sold by the person and month.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/gitlab/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'gitlab/gitlab-ce',
      shows: 'use',
      rung: 'container',
      example: 'image: gitlab/gitlab-ce:1.0',
      notExample: 'image: gitlab/gitlab-ce-not:1.0',
    },
    {
      in: 'machine',
      name: 'gitlab-ce',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: gitlab-ce } }] }',
    },
    {
      in: 'machine',
      name: 'gitlab-ee',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: gitlab-ee } }] }',
    },
    {
      in: 'machine',
      name: 'gitlab',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: gitlab } }] }',
    },
  ],
};
