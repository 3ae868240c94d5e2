import type { Technology } from '#model/catalog.ts';

export const messagebird: Technology = {
  id: 'messagebird',
  name: 'MessageBird',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'pypi', name: 'messagebird', shows: 'use', rung: 'saas', example: 'messagebird' },
    { in: 'rubygems', name: 'messagebird-rest', shows: 'use', rung: 'saas', example: "gem 'messagebird-rest'" },
    { in: 'packagist', name: 'messagebird/php-rest-api', shows: 'use', rung: 'saas', example: '"messagebird/php-rest-api": "*"' },
    {
      in: 'go',
      name: 'github.com/messagebird/go-rest-api',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/messagebird/go-rest-api v1.0.0',
    },
    {
      in: 'go',
      name: 'github.com/messagebird/go-rest-api/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/messagebird/go-rest-api/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    {
      in: 'npm',
      name: 'messagebird',
      shows: 'use',
      rung: 'saas',
      example: '"messagebird": "1.0.0"',
      notExample: '"not-messagebird": "1.0.0"',
    },
    { in: 'host', name: 'rest.messagebird.com', shows: 'use', rung: 'saas', example: 'const address = "https://rest.messagebird.com/v1";' },
  ],
};
