import type { Technology } from '#model/catalog.ts';

export const authorizeNet: Technology = {
  id: 'authorize-net',
  name: 'Authorize.Net',
  capability: 'payments',
  market: { evolution: 0.92, because: 'Payments are taken for a share of the sum by many vendors.' },
  seen: { repository: 'invoiceninja/invoiceninja', path: 'composer.json' },
  marks: [
    { in: 'npm', name: 'authorizenet', shows: 'use', rung: 'saas', example: '"authorizenet": "^1.0.0"' },
    { in: 'pypi', name: 'authorizenet', shows: 'use', rung: 'saas', example: 'authorizenet' },
    { in: 'rubygems', name: 'authorizenet', shows: 'use', rung: 'saas', example: "gem 'authorizenet'" },
    { in: 'nuget', name: 'AuthorizeNet', shows: 'use', rung: 'saas', example: '<PackageReference Include="AuthorizeNet" />' },
    {
      in: 'maven',
      name: 'net.authorize:anet-java-sdk',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>net.authorize</groupId><artifactId>anet-java-sdk</artifactId></dependency>',
    },
    {
      in: 'packagist',
      name: 'authorizenet/authorizenet',
      shows: 'use',
      rung: 'saas',
      example: '"authorizenet/authorizenet": "^1.0"',
      notExample: '"authorizenet/authorizenet-not": "^1.0"',
    },
  ],
};
