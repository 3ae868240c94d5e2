import type { Technology } from '#model/catalog.ts';

export const split: Technology = {
  id: 'split',
  name: 'Split',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['openfeature'],
  seen: { repository: 'vercel/examples', path: 'toolbar/toolbar-split/package.json' },
  marks: [
    { in: 'npm', name: '@splitsoftware/splitio-react', shows: 'use', rung: 'saas', example: '"@splitsoftware/splitio-react": "^1.0.0"' },
    {
      in: 'npm',
      name: '@splitsoftware/splitio-browserjs',
      shows: 'use',
      rung: 'saas',
      example: '"@splitsoftware/splitio-browserjs": "^1.0.0"',
    },
    {
      in: 'maven',
      name: 'io.split.client:java-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>io.split.client</groupId><artifactId>java-client</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'splitclient-rb', shows: 'use', rung: 'saas', example: "gem 'splitclient-rb'" },
    { in: 'go', name: 'github.com/splitio/go-client', shows: 'use', rung: 'saas', example: 'github.com/splitio/go-client v1.0.0' },
    {
      in: 'go',
      name: 'github.com/splitio/go-client/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/splitio/go-client/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'nuget', name: 'Splitio', shows: 'use', rung: 'saas', example: '<PackageReference Include="Splitio" />' },
    { in: 'packagist', name: 'splitsoftware/split-sdk-php', shows: 'use', rung: 'saas', example: '"splitsoftware/split-sdk-php": "*"' },
    { in: 'npm', name: '@splitsoftware/splitio', shows: 'use', rung: 'saas', example: '"@splitsoftware/splitio": "latest"' },
    { in: 'pypi', name: 'splitio-client', shows: 'use', rung: 'saas', example: 'splitio-client' },
  ],
};
