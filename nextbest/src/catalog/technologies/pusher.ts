import type { Technology } from '#model/catalog.ts';

export const pusher: Technology = {
  id: 'pusher',
  name: 'Pusher Channels',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['pusher'],
  seen: { repository: 'coollabsio/coolify', path: '.env.production' },
  marks: [
    { in: 'packagist', name: 'pusher/pusher-php-server', shows: 'use', rung: 'saas', example: '"pusher/pusher-php-server": "*"' },
    { in: 'pypi', name: 'pusher', shows: 'use', rung: 'saas', example: 'pusher' },
    { in: 'nuget', name: 'PusherServer', shows: 'use', rung: 'saas', example: '<PackageReference Include="PusherServer" />' },
    { in: 'go', name: 'github.com/pusher/pusher-http-go', shows: 'use', rung: 'saas', example: 'github.com/pusher/pusher-http-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/pusher/pusher-http-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/pusher/pusher-http-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'maven',
      name: 'com.pusher:pusher-http-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.pusher</groupId><artifactId>pusher-http-java</artifactId></dependency>',
    },
    { in: 'npm', name: 'pusher', shows: 'use', rung: 'saas', example: '"pusher": "latest"' },
    { in: 'rubygems', name: 'pusher', shows: 'use', rung: 'saas', example: "gem 'pusher'" },
    { in: 'variable', name: 'PUSHER_APP_ID', shows: 'need', example: 'PUSHER_APP_ID=' },
  ],
};
