import type { Technology } from '#model/catalog.ts';

export const optimizely: Technology = {
  id: 'optimizely',
  name: 'Optimizely',
  capability: 'feature-flags',
  market: { evolution: 0.88, because: 'Flags and experiments are sold by the user by several vendors.' },
  seen: { repository: 'vercel/examples', path: 'toolbar/toolbar-optimizely/package.json' },
  marks: [
    { in: 'npm', name: '@optimizely/react-sdk', shows: 'use', rung: 'saas', example: '"@optimizely/react-sdk": "^1.0.0"' },
    { in: 'pypi', name: 'optimizely-sdk', shows: 'use', rung: 'saas', example: 'optimizely-sdk' },
    {
      in: 'maven',
      name: 'com.optimizely.ab:core-api',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.optimizely.ab</groupId><artifactId>core-api</artifactId></dependency>',
    },
    { in: 'rubygems', name: 'optimizely-sdk', shows: 'use', rung: 'saas', example: "gem 'optimizely-sdk'" },
    { in: 'go', name: 'github.com/optimizely/go-sdk', shows: 'use', rung: 'saas', example: 'github.com/optimizely/go-sdk v1.0.0' },
    { in: 'nuget', name: 'Optimizely.SDK', shows: 'use', rung: 'saas', example: '<PackageReference Include="Optimizely.SDK" />' },
    {
      in: 'npm',
      name: '@optimizely/optimizely-sdk',
      shows: 'use',
      rung: 'saas',
      example: '"@optimizely/optimizely-sdk": "1.0.0"',
      notExample: '"not-optimizely/optimizely-sdk": "1.0.0"',
    },
  ],
};
