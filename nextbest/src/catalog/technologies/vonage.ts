import type { Technology } from '#model/catalog.ts';

export const vonage: Technology = {
  id: 'vonage',
  name: 'Vonage',
  capability: 'sms',
  market: { evolution: 0.93, because: 'Sending text messages is a utility billed by the message.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'rubygems', name: 'vonage', shows: 'use', rung: 'saas', example: "gem 'vonage'" },
    { in: 'nuget', name: 'Vonage', shows: 'use', rung: 'saas', example: '<PackageReference Include="Vonage" />' },
    { in: 'packagist', name: 'vonage/client', shows: 'use', rung: 'saas', example: '"vonage/client": "*"' },
    {
      in: 'maven',
      name: 'com.vonage:server-sdk',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.vonage</groupId><artifactId>server-sdk</artifactId></dependency>',
    },
    {
      in: 'maven',
      name: 'com.vonage:client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.vonage</groupId><artifactId>client</artifactId></dependency>',
    },
    { in: 'go', name: 'github.com/vonage/vonage-go-sdk', shows: 'use', rung: 'saas', example: 'github.com/vonage/vonage-go-sdk v1.0.0' },
    { in: 'npm', name: '@vonage/server-sdk', shows: 'use', rung: 'saas', example: '"@vonage/server-sdk": "latest"' },
    { in: 'pypi', name: 'vonage', shows: 'use', rung: 'saas', example: 'vonage' },
    { in: 'host', name: 'rest.nexmo.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.nexmo.com/v1";' },
  ],
};
