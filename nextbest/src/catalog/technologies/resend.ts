import type { Technology } from '#model/catalog.ts';

export const resend: Technology = {
  id: 'resend',
  name: 'Resend',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'rubygems', name: 'resend', shows: 'use', rung: 'saas', example: "gem 'resend'" },
    { in: 'go', name: 'github.com/resend/resend-go', shows: 'use', rung: 'saas', example: 'github.com/resend/resend-go v1.0.0' },
    {
      in: 'go',
      name: 'github.com/resend/resend-go/v*',
      shows: 'use',
      rung: 'saas',
      example: 'github.com/resend/resend-go/v3 v3.0.0',
      notExample: 'github.com/google/uuid v1.0.0',
    },
    { in: 'packagist', name: 'resend/resend-php', shows: 'use', rung: 'saas', example: '"resend/resend-php": "*"' },
    { in: 'packagist', name: 'resend/resend-laravel', shows: 'use', rung: 'saas', example: '"resend/resend-laravel": "*"' },
    { in: 'nuget', name: 'Resend', shows: 'use', rung: 'saas', example: '<PackageReference Include="Resend" />' },
    {
      in: 'maven',
      name: 'com.resend:resend-java',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.resend</groupId><artifactId>resend-java</artifactId></dependency>',
    },
    { in: 'npm', name: 'resend', shows: 'use', rung: 'saas', example: '"resend": "latest"', notExample: '"resend-mock": "latest"' },
    { in: 'pypi', name: 'resend', shows: 'use', rung: 'saas', example: 'resend' },
    { in: 'host', name: 'api.resend.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.resend.com/v1";' },
    { in: 'host', name: 'smtp.resend.com', shows: 'use', rung: 'saas', example: 'const address = "smtp.resend.com";' },
    { in: 'setting', name: 'mail:resend', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.resend.EmailBackend'" },
  ],
};
