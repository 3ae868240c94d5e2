import type { Technology } from '#model/catalog.ts';

export const mattermost: Technology = {
  id: 'mattermost',
  name: 'Mattermost',
  capability: 'realtime',
  market: { evolution: 0.85, because: 'Chat of teams is sold by the person and month by many vendors.' },
  speaks: ['chat'],
  seen: { repository: 'Dokploy/templates', path: 'blueprints/mattermost/docker-compose.yml' },
  marks: [
    {
      in: 'image',
      name: 'mattermost/mattermost-team-edition',
      shows: 'use',
      rung: 'container',
      example: 'image: mattermost/mattermost-team-edition:1.0',
      notExample: 'image: mattermost/mattermost-team-edition-not:1.0',
    },
    {
      in: 'image',
      name: 'mattermost/mattermost-enterprise-edition',
      shows: 'use',
      rung: 'container',
      example: 'image: mattermost/mattermost-enterprise-edition:1.0',
      notExample: 'image: mattermost/mattermost-enterprise-edition-not:1.0',
    },
    {
      in: 'chart',
      name: 'mattermost-team-edition',
      shows: 'use',
      rung: 'container',
      example: '- { name: mattermost-team-edition, version: 1.0.0, repository: https://charts.example.com }',
      notExample: '- { name: mattermost-team-edition-not, version: 1.0.0, repository: https://charts.example.com }',
    },
    {
      in: 'machine',
      name: 'mattermost',
      shows: 'use',
      rung: 'vm',
      example: '- { hosts: web, tasks: [{ package: { name: mattermost } }] }',
    },
  ],
};
