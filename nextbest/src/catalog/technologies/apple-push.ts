import type { Technology } from '#model/catalog.ts';

export const applePush: Technology = {
  id: 'apple-push',
  name: 'Apple Push Notification service',
  capability: 'event-bus',
  market: { evolution: 0.92, because: 'Messages to telephones are sent for free by their makers.' },
  speaks: ['push'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: '@parse/node-apn',
      shows: 'use',
      rung: 'saas',
      example: '"@parse/node-apn": "1.0.0"',
      notExample: '"@parse/node-apn-not": "1.0.0"',
    },
    { in: 'npm', name: 'apn', shows: 'use', rung: 'saas', example: '"apn": "1.0.0"', notExample: '"apn-not": "1.0.0"' },
    { in: 'pypi', name: 'aioapns', shows: 'use', rung: 'saas', example: 'aioapns==1.0.0', notExample: 'aioapns-not==1.0.0' },
    { in: 'pypi', name: 'apns2', shows: 'use', rung: 'saas', example: 'apns2==1.0.0', notExample: 'apns2-not==1.0.0' },
    { in: 'rubygems', name: 'apnotic', shows: 'use', rung: 'saas', example: "gem 'apnotic'", notExample: "gem 'apnotic-not'" },
    {
      in: 'maven',
      name: 'com.eatthepath:pushy',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.eatthepath</groupId><artifactId>pushy</artifactId></dependency>',
      notExample: '<dependency><groupId>com.eatthepath</groupId><artifactId>pushy-not</artifactId></dependency>',
    },
  ],
};
