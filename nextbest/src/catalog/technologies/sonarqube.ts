import type { Technology } from '#model/catalog.ts';

export const sonarqube: Technology = {
  id: 'sonarqube',
  name: 'SonarQube',
  capability: 'ci-cd',
  market: { evolution: 0.88, because: 'Checking code is sold per line or per developer by several vendors.' },
  seen: { repository: 'Haxxnet/Compose-Examples', path: 'examples/sonarqube/docker-compose.yml' },
  marks: [
    { in: 'image', name: 'sonarqube', shows: 'use', rung: 'vm', example: 'image: sonarqube:community' },
    {
      in: 'chart',
      name: 'sonarqube',
      shows: 'use',
      rung: 'container',
      example: '- { name: sonarqube, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'action',
      name: 'SonarSource/*',
      shows: 'use',
      as: 'part',
      example: '- uses: SonarSource/sonarqube-scan-action@v4',
      notExample: '- uses: hashicorp/setup-terraform@v4',
    },
    { in: 'command', name: 'sonar-scanner', shows: 'use', as: 'part', example: '- run: sonar-scanner' },
    {
      in: 'machine',
      name: 'sonarqube',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: sonarqube } }] }',
    },
  ],
};
