import type { Technology } from '#model/catalog.ts';

export const teamcity: Technology = {
  id: 'teamcity',
  name: 'TeamCity',
  capability: 'ci-cd',
  market: { evolution: 0.93, because: 'Build minutes are rented from every code host and cloud.' },
  seen: { repository: 'hashicorp/terraform-provider-google', path: '.teamcity/pom.xml' },
  marks: [
    { in: 'image', name: 'jetbrains/teamcity-server', shows: 'use', rung: 'vm', example: 'image: jetbrains/teamcity-server:latest' },
    { in: 'file', name: 'teamcity', shows: 'use', rung: 'vm', example: '.teamcity/settings.kts' },
  ],
};
