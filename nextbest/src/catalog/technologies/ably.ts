import type { Technology } from '#model/catalog.ts';

export const ably: Technology = {
  id: 'ably',
  name: 'Ably',
  capability: 'realtime',
  market: { evolution: 0.82, because: 'Long-lived connections to browsers are sold by clouds and specialists, by the message.' },
  speaks: ['websocket'],
  seen: { repository: 'ably/docs', path: 'examples/package.json' },
  marks: [
    { in: 'rubygems', name: 'ably-rest', shows: 'use', rung: 'saas', example: "gem 'ably-rest'" },
    { in: 'rubygems', name: 'ably', shows: 'use', rung: 'saas', example: "gem 'ably'" },
    { in: 'packagist', name: 'ably/ably-php', shows: 'use', rung: 'saas', example: '"ably/ably-php": "*"' },
    { in: 'nuget', name: 'ably.io', shows: 'use', rung: 'saas', example: '<PackageReference Include="ably.io" />' },
    { in: 'go', name: 'github.com/ably/ably-go', shows: 'use', rung: 'saas', example: 'github.com/ably/ably-go v1.0.0' },
    {
      in: 'maven',
      name: 'io.ably:ably-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.ably</groupId><artifactId>ably-java</artifactId></dependency>',
    },
    { in: 'npm', name: 'ably', shows: 'use', rung: 'saas', example: '"ably": "latest"' },
    { in: 'pypi', name: 'ably', shows: 'use', rung: 'saas', example: 'ably' },
  ],
};
