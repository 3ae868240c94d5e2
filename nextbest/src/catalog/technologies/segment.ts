import type { Technology } from '#model/catalog.ts';

export const segment: Technology = {
  id: 'segment',
  name: 'Twilio Segment',
  capability: 'analytics',
  market: { evolution: 0.85, because: 'Collecting what customers do is sold per tracked user by several vendors.' },
  seen: { repository: 'getlago/lago-api', path: 'Gemfile' },
  marks: [
    { in: 'npm', name: '@segment/analytics-next', shows: 'use', rung: 'saas', example: '"@segment/analytics-next": "^1.0.0"' },
    { in: 'pypi', name: 'analytics-python', shows: 'use', rung: 'saas', example: 'analytics-python' },
    { in: 'pypi', name: 'segment-analytics-python', shows: 'use', rung: 'saas', example: 'segment-analytics-python' },
    {
      in: 'go',
      name: 'github.com/segmentio/analytics-go',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/segmentio/analytics-go v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/segmentio/analytics-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/segmentio/analytics-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'packagist', name: 'segmentio/analytics-php', shows: 'use', rung: 'saas', example: '"segmentio/analytics-php": "*"' },
    {
      in: 'maven',
      name: 'com.segment.analytics.java:analytics',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.segment.analytics.java</groupId><artifactId>analytics</artifactId></dependency>',
    },
    { in: 'npm', name: '@segment/analytics-node', shows: 'use', rung: 'saas', example: '"@segment/analytics-node": "latest"' },
    { in: 'npm', name: 'analytics-node', shows: 'use', rung: 'saas', example: '"analytics-node": "latest"' },
    { in: 'rubygems', name: 'analytics-ruby', shows: 'use', rung: 'saas', example: "gem 'analytics-ruby'" },
  ],
};
