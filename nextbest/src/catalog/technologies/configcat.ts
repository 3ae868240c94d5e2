import type { Technology } from '#model/catalog.ts';

export const configcat: Technology = {
  id: 'configcat',
  name: 'ConfigCat',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  seen: { repository: 'vercel/examples', path: 'edge-middleware/feature-flag-configcat/package.json' },
  marks: [
    { in: 'npm', name: '@configcat/sdk', shows: 'use', rung: 'saas', example: '"@configcat/sdk": "^1.0.0"' },
    { in: 'npm', name: 'configcat-js', shows: 'use', rung: 'saas', example: '"configcat-js": "^1.0.0"' },
    { in: 'npm', name: 'configcat-react', shows: 'use', rung: 'saas', example: '"configcat-react": "^1.0.0"' },
    { in: 'pypi', name: 'configcat-client', shows: 'use', rung: 'saas', example: 'configcat-client' },
    {
      in: 'maven',
      name: 'com.configcat:configcat-java-client',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.configcat</groupId><artifactId>configcat-java-client</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'configcat', shows: 'use', rung: 'saas', example: "gem 'configcat'" },
    { in: 'nuget', name: 'ConfigCat.Client', shows: 'use', rung: 'saas', example: '<PackageReference Include="ConfigCat.Client" />' },
    {
      in: 'go',
      name: 'github.com/configcat/go-sdk/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/configcat/go-sdk/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'packagist', name: 'configcat/configcat-client', shows: 'use', rung: 'saas', example: '"configcat/configcat-client": "*"' },
    { in: 'npm', name: 'configcat-node', shows: 'use', rung: 'saas', example: '"configcat-node": "latest"' },
  ],
};
