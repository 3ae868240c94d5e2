import type { Technology } from '#model/catalog.ts';

export const statsig: Technology = {
  id: 'statsig',
  name: 'Statsig',
  capability: 'feature-flags',
  market: { evolution: 0.85, because: 'Flags and experiments are sold by the event by several vendors.' },
  seen: { repository: 'dagster-io/dagster-open-platform', path: 'pyproject.toml' },
  marks: [
    { in: 'npm', name: '@statsig/statsig-node-core', shows: 'use', rung: 'saas', example: '"@statsig/statsig-node-core": "^1.0.0"' },
    { in: 'npm', name: '@statsig/js-client', shows: 'use', rung: 'saas', example: '"@statsig/js-client": "^1.0.0"' },
    { in: 'npm', name: '@statsig/react-bindings', shows: 'use', rung: 'saas', example: '"@statsig/react-bindings": "^1.0.0"' },
    { in: 'npm', name: 'statsig-react', shows: 'use', rung: 'saas', example: '"statsig-react": "^1.0.0"' },
    { in: 'npm', name: 'statsig-js', shows: 'use', rung: 'saas', example: '"statsig-js": "^1.0.0"' },
    { in: 'rubygems', name: 'statsig', shows: 'use', rung: 'saas', example: "gem 'statsig'" },
    { in: 'go', name: 'github.com/statsig-io/go-sdk', shows: 'use', rung: 'saas', example: 'github.com/statsig-io/go-sdk v1.0.0' },
    {
      in: 'maven',
      name: 'com.statsig:serversdk',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.statsig</groupId><artifactId>serversdk</artifactId></dependency>',
    },
    { in: 'nuget', name: 'Statsig', shows: 'use', rung: 'saas', example: '<PackageReference Include="Statsig" />' },
    {
      in: 'npm',
      name: 'statsig-node',
      shows: 'use',
      rung: 'saas',
      example: '"statsig-node": "1.0.0"',
      notExample: '"not-statsig-node": "1.0.0"',
    },
    { in: 'pypi', name: 'statsig', shows: 'use', rung: 'saas', example: 'statsig', notExample: 'not-statsig' },
  ],
};
