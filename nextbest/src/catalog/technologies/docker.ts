import type { Technology } from '#model/catalog.ts';

export const docker: Technology = {
  id: 'docker',
  name: 'Docker',
  capability: 'ci-cd',
  market: { evolution: 0.95, because: 'Building an image is a step that every build service offers.' },
  speaks: ['container-image'],
  seen: { repository: 'dev-sec/ansible-collection-hardening', path: 'requirements.txt' },
  marks: [
    {
      in: 'action',
      name: 'docker/*',
      shows: 'use',
      as: 'part',
      example: '- uses: docker/build-push-action@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'docker', shows: 'use', as: 'part', example: '- run: docker --version', notExample: '- run: dockerize --help' },
    {
      in: 'command',
      name: 'docker *',
      shows: 'use',
      as: 'part',
      example: '- run: docker push list',
      notExample: '- run: terraform apply -input=false',
    },
    {
      in: 'platform',
      name: 'ansible/container',
      capability: 'compute',
      shows: 'use',
      rung: 'container',
      example: '[{ hosts: web, tasks: [{ docker_container: { name: web, image: acme/web } }] }]',
    },
    { in: 'pypi', name: 'docker', shows: 'need', as: 'part', example: 'docker', notExample: 'dockerfile-parse' },
    {
      in: 'machine',
      name: 'docker',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: docker } }] }',
    },
    {
      in: 'machine',
      name: 'docker-ce',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: docker-ce } }] }',
    },
    {
      in: 'machine',
      name: 'docker.io',
      shows: 'use',
      as: 'part',
      example: '- { hosts: web, tasks: [{ package: { name: docker.io } }] }',
    },
  ],
};
