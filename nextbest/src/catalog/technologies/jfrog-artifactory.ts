import type { Technology } from '#model/catalog.ts';

export const jfrogArtifactory: Technology = {
  id: 'jfrog-artifactory',
  name: 'JFrog Artifactory',
  capability: 'ci-cd',
  market: { evolution: 0.9, because: 'Keeping packages is sold by the gigabyte by every code host and cloud.' },
  seen: { repository: 'spring-projects/spring-boot', path: '.github/workflows/release.yml' },
  marks: [
    {
      in: 'image',
      name: 'releases-docker.jfrog.io/jfrog/artifactory-oss',
      shows: 'use',
      rung: 'container',
      example: 'image: releases-docker.jfrog.io/jfrog/artifactory-oss:latest',
    },
    {
      in: 'image',
      name: 'releases-docker.jfrog.io/jfrog/artifactory-pro',
      shows: 'use',
      rung: 'container',
      example: 'image: releases-docker.jfrog.io/jfrog/artifactory-pro:latest',
    },
    {
      in: 'chart',
      name: 'artifactory',
      shows: 'use',
      rung: 'container',
      example: '- { name: artifactory, version: 1.0.0, repository: https://charts.example.com }',
    },
    { in: 'action', name: 'jfrog/setup-jfrog-cli', shows: 'use', as: 'part', example: '- uses: jfrog/setup-jfrog-cli@v4' },
    {
      in: 'machine',
      name: 'artifactory',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: artifactory } }] }',
    },
  ],
};
