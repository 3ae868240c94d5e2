import type { Technology } from '#model/catalog.ts';

export const postmark: Technology = {
  id: 'postmark',
  name: 'Postmark',
  capability: 'email',
  market: { evolution: 0.95, because: 'Sending email is a utility billed by the message.' },
  speaks: ['smtp'],
  seen: { repository: 'novuhq/novu', path: 'packages/providers/package.json' },
  marks: [
    { in: 'pypi', name: 'postmarker', shows: 'use', rung: 'saas', example: 'postmarker' },
    { in: 'packagist', name: 'wildbit/postmark-php', shows: 'use', rung: 'saas', example: '"wildbit/postmark-php": "*"' },
    { in: 'packagist', name: 'symfony/postmark-mailer', shows: 'use', rung: 'saas', example: '"symfony/postmark-mailer": "*"' },
    { in: 'nuget', name: 'Postmark', shows: 'use', rung: 'saas', example: '<PackageReference Include="Postmark" />' },
    { in: 'rubygems', name: 'postmark', shows: 'use', rung: 'saas', example: "gem 'postmark'" },
    { in: 'go', name: 'github.com/keighl/postmark', shows: 'use', rung: 'saas', example: 'github.com/keighl/postmark v1.0.0' },
    {
      in: 'maven',
      name: 'com.postmarkapp:postmark',
      shows: 'use',
      rung: 'saas',
      example: '<dependency><groupId>com.postmarkapp</groupId><artifactId>postmark</artifactId></dependency>',
    },
    { in: 'npm', name: 'postmark', shows: 'use', rung: 'saas', example: '"postmark": "latest"' },
    { in: 'rubygems', name: 'postmark-rails', shows: 'use', rung: 'saas', example: "gem 'postmark-rails'" },
    { in: 'variable', name: 'POSTMARK_API_TOKEN', shows: 'need', example: 'POSTMARK_API_TOKEN=' },
    { in: 'variable', name: 'POSTMARK_SERVER_TOKEN', shows: 'need', example: 'POSTMARK_SERVER_TOKEN=' },
    { in: 'host', name: 'api.postmarkapp.com', shows: 'use', rung: 'saas', example: 'const address = "https://api.postmarkapp.com/v1";' },
    { in: 'host', name: 'smtp.postmarkapp.com', shows: 'use', rung: 'saas', example: 'const address = "smtp.postmarkapp.com";' },
    { in: 'setting', name: 'mail:postmark', shows: 'use', rung: 'saas', example: "EMAIL_BACKEND = 'mails.postmark.EmailBackend'" },
  ],
};
