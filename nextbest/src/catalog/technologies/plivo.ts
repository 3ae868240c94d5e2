import type { Technology } from '#model/catalog.ts';

export const plivo: Technology = {
  id: 'plivo',
  name: 'Plivo',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'pypi', name: 'plivo', shows: 'use', rung: 'saas', example: 'plivo' },
    { in: 'rubygems', name: 'plivo', shows: 'use', rung: 'saas', example: "gem 'plivo'" },
    { in: 'packagist', name: 'plivo/plivo-php', shows: 'use', rung: 'saas', example: '"plivo/plivo-php": "*"' },
    { in: 'nuget', name: 'Plivo', shows: 'use', rung: 'saas', example: '<PackageReference Include="Plivo" />' },
    { in: 'go', name: 'github.com/plivo/plivo-go', shows: 'use', rung: 'saas', example: 'github.com/plivo/plivo-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/plivo/plivo-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/plivo/plivo-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'npm', name: 'plivo', shows: 'use', rung: 'saas', example: '"plivo": "1.0.0"', notExample: '"not-plivo": "1.0.0"' },
    { in: 'host', name: 'api.plivo.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.plivo.com/v1";' },
  ],
};
