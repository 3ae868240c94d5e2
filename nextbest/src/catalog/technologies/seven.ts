import type { Technology } from '#model/catalog.ts';

export const seven: Technology = {
  id: 'seven',
  name: 'seven',
  capability: 'sms',
  market: { evolution: 0.88, because: 'Text messages are sold by the message by many vendors.' },
  speaks: ['sms'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    {
      in: 'npm',
      name: 'sms77-client',
      shows: 'use',
      rung: 'saas',
      example: '"sms77-client": "1.0.0"',
      notExample: '"sms77-client-not": "1.0.0"',
    },
    {
      in: 'npm',
      name: '@seven.io/client',
      shows: 'use',
      rung: 'saas',
      example: '"@seven.io/client": "1.0.0"',
      notExample: '"@seven.io/client-not": "1.0.0"',
    },
    {
      in: 'packagist',
      name: 'symfony/sevenio-notifier',
      shows: 'use',
      rung: 'saas',
      example: '"symfony/sevenio-notifier": "1.0.0"',
      notExample: '"symfony/sevenio-notifier-not": "1.0.0"',
    },
  ],
};
