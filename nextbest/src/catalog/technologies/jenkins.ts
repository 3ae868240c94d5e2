import type { Technology } from '#model/catalog.ts';

export const jenkins: Technology = {
  id: 'jenkins',
  name: 'Jenkins',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  lifespan: 'jenkins',
  seen: { repository: 'Activiti/activiti-examples', path: 'Jenkinsfile' },
  marks: [
    { in: 'image', name: 'jenkins/jenkins', shows: 'use', rung: 'vm', example: 'image: jenkins/jenkins:lts' },
    {
      in: 'image',
      name: 'jenkins/inbound-agent',
      shows: 'use',
      as: 'part',
      release: false,
      example: 'image: jenkins/inbound-agent:latest',
    },
    { in: 'image', name: 'jenkins/agent', shows: 'use', as: 'part', release: false, example: 'image: jenkins/agent:latest' },
    {
      in: 'chart',
      name: 'jenkins',
      shows: 'use',
      rung: 'container',
      example: '- { name: jenkins, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'file', name: 'Jenkinsfile', shows: 'use', as: 'part', example: 'Jenkinsfile', notExample: 'Makefile' },
    { in: 'platform', name: 'jenkins/pipeline', shows: 'use', example: 'node { sh "make" }', notExample: '// nothing' },
    {
      in: 'machine',
      name: 'jenkins',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: jenkins } }] }',
    },
  ],
};
