import type { Technology } from '#model/catalog.ts';

export const telnyx: Technology = {
  id: 'telnyx',
  name: 'Telnyx',
  capability: 'sms',
  market: { evolution: 0.92, because: 'Text messages are sold by the message by many vendors.' },
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'pypi', name: 'telnyx', shows: 'use', rung: 'saas', example: 'telnyx' },
    { in: 'rubygems', name: 'telnyx', shows: 'use', rung: 'saas', example: "gem 'telnyx'" },
    { in: 'packagist', name: 'telnyx/telnyx-php', shows: 'use', rung: 'saas', example: '"telnyx/telnyx-php": "*"' },
    { in: 'nuget', name: 'Telnyx.net', shows: 'use', rung: 'saas', example: '<PackageReference Include="Telnyx.net" />' },
    { in: 'npm', name: 'telnyx', shows: 'use', rung: 'saas', example: '"telnyx": "1.0.0"', notExample: '"not-telnyx": "1.0.0"' },
  ],
};
