import type { Technology } from '#model/catalog.ts';

export const launchdarkly: Technology = {
  id: 'launchdarkly',
  name: 'LaunchDarkly',
  capability: 'feature-flags',
  market: { evolution: 0.8, because: 'Feature flags are sold by several vendors and clouds, with an open client standard.' },
  speaks: ['openfeature'],
  seen: { repository: 'novuhq/novu', path: 'libs/application-generic/package.json' },
  marks: [
    { in: 'npm', name: '@launchdarkly/node-server-sdk', shows: 'use', rung: 'saas', example: '"@launchdarkly/node-server-sdk": "latest"' },
    { in: 'npm', name: 'launchdarkly-node-server-sdk', shows: 'use', rung: 'saas', example: '"launchdarkly-node-server-sdk": "latest"' },
    { in: 'npm', name: 'launchdarkly-js-client-sdk', shows: 'use', rung: 'saas', example: '"launchdarkly-js-client-sdk": "latest"' },
    { in: 'pypi', name: 'launchdarkly-server-sdk', shows: 'use', rung: 'saas', example: 'launchdarkly-server-sdk' },
    {
      in: 'maven',
      name: 'com.launchdarkly:launchdarkly-java-server-sdk',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.launchdarkly</groupId><artifactId>launchdarkly-java-server-sdk</artifactId></dependency>',
    },
    {
      in: 'go',
      name: 'github.com/launchdarkly/go-server-sdk',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/launchdarkly/go-server-sdk v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/launchdarkly/go-server-sdk/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/launchdarkly/go-server-sdk/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'nuget',
      name: 'LaunchDarkly.ServerSdk',
      shows: 'use',
      rung: 'saas',
      example: '<PackageReference Include="LaunchDarkly.ServerSdk" />',
    },
    { in: 'rubygems', name: 'launchdarkly-server-sdk', shows: 'use', rung: 'saas', example: "gem 'launchdarkly-server-sdk'" },
    {
      in: 'terraform',
      name: 'launchdarkly_*',
      shows: 'use',
      as: 'part',
      example: 'resource "launchdarkly_feature_flag" "flags" {',
      notExample: 'resource "aws_sqs_queue" "flags" {',
    },
  ],
};
